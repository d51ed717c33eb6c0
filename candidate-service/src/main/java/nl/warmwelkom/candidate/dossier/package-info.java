/** Dossiers: keeping them, reading them as far as one may, and consent. */
@NullMarked
package nl.warmwelkom.candidate.dossier;

import org.jspecify.annotations.NullMarked;
