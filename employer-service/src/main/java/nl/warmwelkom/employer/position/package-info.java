/** Work that an employer offers. */
@NullMarked
package nl.warmwelkom.employer.position;

import org.jspecify.annotations.NullMarked;
