/** A dossier as it was: what changed when, and who wrote it. */
@NullMarked
package nl.warmwelkom.web.history;

import org.jspecify.annotations.NullMarked;
