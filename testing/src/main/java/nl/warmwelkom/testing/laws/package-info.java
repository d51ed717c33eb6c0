/** The laws of the house: who may know whom, and what is done nowhere. */
@NullMarked
package nl.warmwelkom.testing.laws;

import org.jspecify.annotations.NullMarked;
