/** Writing in a dossier: by the candidate whose it is, and by a jobcoach beside them. */
@NullMarked
package nl.warmwelkom.web.dossier;

import org.jspecify.annotations.NullMarked;
