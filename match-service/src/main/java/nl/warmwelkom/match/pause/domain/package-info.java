/** What silence is, and when it is a pause. */
@NullMarked
package nl.warmwelkom.match.pause.domain;

import org.jspecify.annotations.NullMarked;
