/** What others are told of dossiers, and when. */
@NullMarked
package nl.warmwelkom.candidate.dossier.messaging;

import org.jspecify.annotations.NullMarked;
