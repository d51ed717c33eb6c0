/** What can be done with a dossier, and the store that it needs. */
@NullMarked
package nl.warmwelkom.candidate.dossier.application;

import org.jspecify.annotations.NullMarked;
