/** Rounds that are to be carried out, and who waits since when. */
@NullMarked
package nl.warmwelkom.match.round.messaging;

import org.jspecify.annotations.NullMarked;
