/** Having a dossier erased, and following that until nobody has anything of it any more. */
@NullMarked
package nl.warmwelkom.candidate.erasure;

import org.jspecify.annotations.NullMarked;
