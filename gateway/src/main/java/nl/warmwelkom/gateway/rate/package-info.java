/** How many requests one caller may make. */
@NullMarked
package nl.warmwelkom.gateway.rate;

import org.jspecify.annotations.NullMarked;
