/** A story, and what may be done with it. */
@NullMarked
package nl.warmwelkom.employer.ambassador.domain;

import org.jspecify.annotations.NullMarked;
