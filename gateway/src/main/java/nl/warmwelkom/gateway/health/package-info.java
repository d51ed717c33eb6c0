/** Is everything ready. */
@NullMarked
package nl.warmwelkom.gateway.health;

import org.jspecify.annotations.NullMarked;
