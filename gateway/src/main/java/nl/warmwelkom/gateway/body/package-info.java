/** How large a body may be, and how long it may take to arrive. */
@NullMarked
package nl.warmwelkom.gateway.body;

import org.jspecify.annotations.NullMarked;
