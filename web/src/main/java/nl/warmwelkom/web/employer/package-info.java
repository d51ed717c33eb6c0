/** The pages of an employer. */
@NullMarked
package nl.warmwelkom.web.employer;

import org.jspecify.annotations.NullMarked;
