/** A dossier that somebody brings along from elsewhere. */
@NullMarked
package nl.warmwelkom.web.bring;

import org.jspecify.annotations.NullMarked;
