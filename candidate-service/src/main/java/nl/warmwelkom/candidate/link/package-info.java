/** Links by which a candidate hands the dossier to a professional without an account. */
@NullMarked
package nl.warmwelkom.candidate.link;

import org.jspecify.annotations.NullMarked;
