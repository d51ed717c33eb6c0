/** How much one caller may ask: size of a body, requests a second. */
@NullMarked
package nl.warmwelkom.gateway.limits;

import org.jspecify.annotations.NullMarked;
