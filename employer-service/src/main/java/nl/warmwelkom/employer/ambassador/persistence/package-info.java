/** Stories and requests in outboxes. */
@NullMarked
package nl.warmwelkom.employer.ambassador.persistence;

import org.jspecify.annotations.NullMarked;
