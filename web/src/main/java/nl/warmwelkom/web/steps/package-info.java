/** The four steps of a candidate and the plan, for the candidate and for a jobcoach beside them. */
@NullMarked
package nl.warmwelkom.web.steps;

import org.jspecify.annotations.NullMarked;
