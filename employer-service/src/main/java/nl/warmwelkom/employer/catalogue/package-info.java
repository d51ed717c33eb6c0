/** The lists of codes, for anyone. */
@NullMarked
package nl.warmwelkom.employer.catalogue;

import org.jspecify.annotations.NullMarked;
