/** How pages ask the public API, in the name of their reader. */
@NullMarked
package nl.warmwelkom.web.api;

import org.jspecify.annotations.NullMarked;
