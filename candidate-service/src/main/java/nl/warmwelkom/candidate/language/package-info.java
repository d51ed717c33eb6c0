/** Hints in the language of possibilities, beside text fields. */
@NullMarked
package nl.warmwelkom.candidate.language;

import org.jspecify.annotations.NullMarked;
