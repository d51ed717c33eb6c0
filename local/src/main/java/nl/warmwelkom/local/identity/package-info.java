/** An OpenID provider with the demo accounts. */
@NullMarked
package nl.warmwelkom.local.identity;

import org.jspecify.annotations.NullMarked;
