/** Introductions, as far as it decides what an employer may see. */
@NullMarked
package nl.warmwelkom.candidate.sharing.domain;

import org.jspecify.annotations.NullMarked;
