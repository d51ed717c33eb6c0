/** New weights, as every instance hears of them. */
@NullMarked
package nl.warmwelkom.match.matching.messaging;

import org.jspecify.annotations.NullMarked;
