/** The record of weights in MongoDB. */
@NullMarked
package nl.warmwelkom.match.matching.persistence;

import org.jspecify.annotations.NullMarked;
