/** Every error that the gateway makes itself, and the pages that explain problems. */
@NullMarked
package nl.warmwelkom.gateway.problems;

import org.jspecify.annotations.NullMarked;
