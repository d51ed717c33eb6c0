/** The story of another employer, for one that has the same worry. */
@NullMarked
package nl.warmwelkom.match.ambassador;

import org.jspecify.annotations.NullMarked;
