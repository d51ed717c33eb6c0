/** The document that describes the API. */
@NullMarked
package nl.warmwelkom.gateway.openapi;

import org.jspecify.annotations.NullMarked;
