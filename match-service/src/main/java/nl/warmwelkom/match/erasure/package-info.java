/** Forgets a candidate whose dossier was erased. */
@NullMarked
package nl.warmwelkom.match.erasure;

import org.jspecify.annotations.NullMarked;
