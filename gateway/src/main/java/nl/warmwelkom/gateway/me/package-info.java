/** Who am I. */
@NullMarked
package nl.warmwelkom.gateway.me;

import org.jspecify.annotations.NullMarked;
