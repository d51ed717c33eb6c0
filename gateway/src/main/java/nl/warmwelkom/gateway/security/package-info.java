/** Which tokens we believe, and what needs one. */
@NullMarked
package nl.warmwelkom.gateway.security;

import org.jspecify.annotations.NullMarked;
