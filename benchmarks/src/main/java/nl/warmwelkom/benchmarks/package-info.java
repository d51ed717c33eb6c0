/** How fast it is, measured next to others that do the same. */
@NullMarked
package nl.warmwelkom.benchmarks;

import org.jspecify.annotations.NullMarked;
