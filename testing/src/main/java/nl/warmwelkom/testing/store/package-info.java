/** Stores without a database, and what every store keeps to, whatever it is made of. */
@NullMarked
package nl.warmwelkom.testing.store;

import org.jspecify.annotations.NullMarked;
