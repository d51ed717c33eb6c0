/** Employers, their positions, their answers. */
@NullMarked
package nl.warmwelkom.employer;

import org.jspecify.annotations.NullMarked;
