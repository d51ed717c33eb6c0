/** Who calls, for whatever comes after the check of the token. */
@NullMarked
package nl.warmwelkom.gateway.caller;

import org.jspecify.annotations.NullMarked;
