/**
 * Which workplaces fit a person, and why, in whole numbers. Workplaces are ranked for a person; persons are never ranked.
 *
 * <p>Way in: {@link nl.warmwelkom.match.matching.domain.Proposals}. Every rule is written by people and the same input
 * always gives the same answer.
 */
@NullMarked
package nl.warmwelkom.match.matching.domain;

import org.jspecify.annotations.NullMarked;
