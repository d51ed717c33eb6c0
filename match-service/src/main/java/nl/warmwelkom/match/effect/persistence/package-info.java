/** Keeps what an employer said of tips. */
@NullMarked
package nl.warmwelkom.match.effect.persistence;

import org.jspecify.annotations.NullMarked;
