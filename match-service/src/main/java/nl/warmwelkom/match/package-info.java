/** Proposals, introductions and tips. */
@NullMarked
package nl.warmwelkom.match;

import org.jspecify.annotations.NullMarked;
