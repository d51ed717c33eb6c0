/** Who calls, and what their role is. */
@NullMarked
package nl.warmwelkom.platform.security;

import org.jspecify.annotations.NullMarked;
