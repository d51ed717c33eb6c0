/** What every instance hears by itself: new weights, and all that the index holds. */
@NullMarked
package nl.warmwelkom.match.matching.messaging;

import org.jspecify.annotations.NullMarked;
