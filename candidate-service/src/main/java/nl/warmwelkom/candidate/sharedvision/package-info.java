/** What professionals advise a candidate, and what the candidate makes of it. */
@NullMarked
package nl.warmwelkom.candidate.sharedvision;

import org.jspecify.annotations.NullMarked;
