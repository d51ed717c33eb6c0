/** Who an employer is, and which accounts may act for it. */
@NullMarked
package nl.warmwelkom.employer.profile;

import org.jspecify.annotations.NullMarked;
