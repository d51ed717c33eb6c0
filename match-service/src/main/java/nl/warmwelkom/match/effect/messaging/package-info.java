/** Follows what employers answer. */
@NullMarked
package nl.warmwelkom.match.effect.messaging;

import org.jspecify.annotations.NullMarked;
