/** Everything in one JVM for a laptop. */
@NullMarked
package nl.warmwelkom.local;

import org.jspecify.annotations.NullMarked;
