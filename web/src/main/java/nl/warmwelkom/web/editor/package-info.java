/** What editors do: write tips, read those of others, and read the stories of ambassadors. */
@NullMarked
package nl.warmwelkom.web.editor;

import org.jspecify.annotations.NullMarked;
