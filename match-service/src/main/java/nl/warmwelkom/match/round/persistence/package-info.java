/** Rounds in MongoDB. */
@NullMarked
package nl.warmwelkom.match.round.persistence;

import org.jspecify.annotations.NullMarked;
