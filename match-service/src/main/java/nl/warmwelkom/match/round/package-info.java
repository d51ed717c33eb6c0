/** The round of a region: as many candidates as possible get a proposal, at once, and provably so. */
@NullMarked
package nl.warmwelkom.match.round;

import org.jspecify.annotations.NullMarked;
