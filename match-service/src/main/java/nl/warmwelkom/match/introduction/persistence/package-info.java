/** Introductions in the store. */
@NullMarked
package nl.warmwelkom.match.introduction.persistence;

import org.jspecify.annotations.NullMarked;
