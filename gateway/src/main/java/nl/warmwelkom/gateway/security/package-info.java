/** Who calls, as the token says, and what needs a token. */
@NullMarked
package nl.warmwelkom.gateway.security;

import org.jspecify.annotations.NullMarked;
