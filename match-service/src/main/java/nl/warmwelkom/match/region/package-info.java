/** What an account manager sees of a region as a whole. */
@NullMarked
package nl.warmwelkom.match.region;

import org.jspecify.annotations.NullMarked;
