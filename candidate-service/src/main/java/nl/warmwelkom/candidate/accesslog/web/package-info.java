/** The lines as JSON, in plain words and along Logboek Dataverwerkingen. */
@NullMarked
package nl.warmwelkom.candidate.accesslog.web;

import org.jspecify.annotations.NullMarked;
