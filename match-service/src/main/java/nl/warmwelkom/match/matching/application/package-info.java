/** Lays what this service knows before the rules of matching. */
@NullMarked
package nl.warmwelkom.match.matching.application;

import org.jspecify.annotations.NullMarked;
