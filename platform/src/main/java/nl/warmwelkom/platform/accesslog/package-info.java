/** Who looked at whose dossier: lines that are written before anything is shown, and that cannot be changed unnoticed. */
@NullMarked
package nl.warmwelkom.platform.accesslog;

import org.jspecify.annotations.NullMarked;
