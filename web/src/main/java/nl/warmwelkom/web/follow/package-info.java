/** Pages that stay open and follow what goes on. */
@NullMarked
package nl.warmwelkom.web.follow;

import org.jspecify.annotations.NullMarked;
