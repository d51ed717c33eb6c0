/** From dossier to proposal. */
@NullMarked
package nl.warmwelkom.match.matching;

import org.jspecify.annotations.NullMarked;
