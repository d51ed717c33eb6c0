/** Dossiers in MongoDB. */
@NullMarked
package nl.warmwelkom.candidate.dossier.persistence;

import org.jspecify.annotations.NullMarked;
