/** The document of the public API, from which requests are checked. */
@NullMarked
package nl.warmwelkom.contracts.openapi;

import org.jspecify.annotations.NullMarked;
