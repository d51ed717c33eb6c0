/** A region that feels real, made up from the catalogue and loaded through the public API. */
@NullMarked
package nl.warmwelkom.local.demo;

import org.jspecify.annotations.NullMarked;
