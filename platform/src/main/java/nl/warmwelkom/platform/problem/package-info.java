/** Every error as application/problem+json. */
@NullMarked
package nl.warmwelkom.platform.problem;

import org.jspecify.annotations.NullMarked;
