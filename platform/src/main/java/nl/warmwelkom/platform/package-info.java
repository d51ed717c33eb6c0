/** The plumbing that every service has, once. */
@NullMarked
package nl.warmwelkom.platform;

import org.jspecify.annotations.NullMarked;
