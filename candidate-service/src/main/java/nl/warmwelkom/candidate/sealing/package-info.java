/** Words at rest: encrypted with a key for each candidate, so that destroying the key makes every copy unreadable. */
@NullMarked
package nl.warmwelkom.candidate.sealing;

import org.jspecify.annotations.NullMarked;
