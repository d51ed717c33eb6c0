/**
 * The life of an introduction: proposed by a jobcoach, agreed by the candidate, approved by the account manager, and only
 * then told to the employer. States are types; a state has the moves that it allows, and no others.
 *
 * <p>Way in: {@link nl.warmwelkom.match.introduction.domain.Introduction}, and
 * {@link nl.warmwelkom.match.introduction.domain.Transitions} for a move that somebody asks for.
 */
@NullMarked
package nl.warmwelkom.match.introduction.domain;

import org.jspecify.annotations.NullMarked;
