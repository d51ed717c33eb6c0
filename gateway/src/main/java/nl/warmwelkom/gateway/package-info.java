/** The one door. */
@NullMarked
package nl.warmwelkom.gateway;

import org.jspecify.annotations.NullMarked;
