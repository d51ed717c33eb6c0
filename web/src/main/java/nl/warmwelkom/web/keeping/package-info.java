/** How long a dossier is kept, and what of it ends by itself. */
@NullMarked
package nl.warmwelkom.web.keeping;

import org.jspecify.annotations.NullMarked;
