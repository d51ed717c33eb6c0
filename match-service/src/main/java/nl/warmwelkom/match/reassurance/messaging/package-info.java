/** Follows what employers answer. */
@NullMarked
package nl.warmwelkom.match.reassurance.messaging;

import org.jspecify.annotations.NullMarked;
