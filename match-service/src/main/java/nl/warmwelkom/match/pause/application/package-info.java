/** Hearing an employer, and who has to know of a pause. */
@NullMarked
package nl.warmwelkom.match.pause.application;

import org.jspecify.annotations.NullMarked;
