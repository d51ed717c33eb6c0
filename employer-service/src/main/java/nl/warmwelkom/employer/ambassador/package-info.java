/** Employers who tell how it went with them, so that another one dares. */
@NullMarked
package nl.warmwelkom.employer.ambassador;

import org.jspecify.annotations.NullMarked;
