/** From a worry to advice that answers it. */
@NullMarked
package nl.warmwelkom.match.reassurance;

import org.jspecify.annotations.NullMarked;
