/** How a service that has forgotten a candidate tells so, for good. */
@NullMarked
package nl.warmwelkom.platform.erasure;

import org.jspecify.annotations.NullMarked;
