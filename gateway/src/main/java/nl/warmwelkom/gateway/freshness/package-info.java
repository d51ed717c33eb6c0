/** Reading your own writes across services. */
@NullMarked
package nl.warmwelkom.gateway.freshness;

import org.jspecify.annotations.NullMarked;
