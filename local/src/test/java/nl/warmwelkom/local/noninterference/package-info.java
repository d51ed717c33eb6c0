/** The proof that an employer cannot tell apart what a candidate does not share, over everything that it can receive. */
@NullMarked
package nl.warmwelkom.local.noninterference;

import org.jspecify.annotations.NullMarked;
