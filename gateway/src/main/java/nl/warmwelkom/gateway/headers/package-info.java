/** What every request loses and every answer gets at the door. */
@NullMarked
package nl.warmwelkom.gateway.headers;

import org.jspecify.annotations.NullMarked;
