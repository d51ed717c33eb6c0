/** Editors keep the tips: every version stays, and nobody publishes alone. */
@NullMarked
package nl.warmwelkom.match.editing;

import org.jspecify.annotations.NullMarked;
