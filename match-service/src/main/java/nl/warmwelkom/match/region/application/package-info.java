/** Counts over a region. */
@NullMarked
package nl.warmwelkom.match.region.application;

import org.jspecify.annotations.NullMarked;
