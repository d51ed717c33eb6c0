/** What a candidate shares with the employer of an introduction. */
@NullMarked
package nl.warmwelkom.candidate.sharing;

import org.jspecify.annotations.NullMarked;
