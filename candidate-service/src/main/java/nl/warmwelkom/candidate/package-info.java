/** Dossiers that candidates own. */
@NullMarked
package nl.warmwelkom.candidate;

import org.jspecify.annotations.NullMarked;
