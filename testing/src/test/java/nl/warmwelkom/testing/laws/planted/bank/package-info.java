/** Breaks laws of the house, so that they can be seen to hold. */
@NullMarked
package nl.warmwelkom.testing.laws.planted.bank;

import org.jspecify.annotations.NullMarked;
