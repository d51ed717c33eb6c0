/** Which service answers what, and what it is told about the request. */
@NullMarked
package nl.warmwelkom.gateway.routes;

import org.jspecify.annotations.NullMarked;
