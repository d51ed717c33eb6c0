/** Learns, in the build, what the recogniser knows. The product itself never learns. */
@NullMarked
package nl.warmwelkom.recognition.training;

import org.jspecify.annotations.NullMarked;
