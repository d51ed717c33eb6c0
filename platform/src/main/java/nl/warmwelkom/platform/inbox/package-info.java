/** Projections that remember what they have seen. */
@NullMarked
package nl.warmwelkom.platform.inbox;

import org.jspecify.annotations.NullMarked;
