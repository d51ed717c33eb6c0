/** The servers that the product runs on for real, for tests, on a machine that can run them. */
@NullMarked
package nl.warmwelkom.testing.container;

import org.jspecify.annotations.NullMarked;
