/** Finding the best workplaces for a candidate, in several ways. */
@NullMarked
package nl.warmwelkom.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
