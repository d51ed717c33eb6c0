/** Tokens for tests, signed and checked as real ones are. */
@NullMarked
package nl.warmwelkom.testing.identity;

import org.jspecify.annotations.NullMarked;
