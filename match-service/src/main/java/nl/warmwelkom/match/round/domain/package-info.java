/**
 * Divides the workplaces of a region over its candidates, so that as many as possible are served. Exact, and able to show
 * that it is. Knows no framework, and nothing of a candidate but a fit with each workplace and how long the wait was.
 */
@NullMarked
package nl.warmwelkom.match.round.domain;

import org.jspecify.annotations.NullMarked;
