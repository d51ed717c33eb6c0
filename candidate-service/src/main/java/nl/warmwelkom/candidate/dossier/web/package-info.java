/** Dossiers and consents over HTTP. */
@NullMarked
package nl.warmwelkom.candidate.dossier.web;

import org.jspecify.annotations.NullMarked;
