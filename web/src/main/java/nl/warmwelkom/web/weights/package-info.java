/** How much each finding counts in matching: what holds, who changed it and why, and changing it with two people. */
@NullMarked
package nl.warmwelkom.web.weights;

import org.jspecify.annotations.NullMarked;
