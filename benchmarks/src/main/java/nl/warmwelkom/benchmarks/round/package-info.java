/** Dividing workplaces over the candidates of a region. */
@NullMarked
package nl.warmwelkom.benchmarks.round;

import org.jspecify.annotations.NullMarked;
