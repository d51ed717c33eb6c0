/** A visitor without JavaScript, and the services behind the pages. */
@NullMarked
package nl.warmwelkom.web.visit;

import org.jspecify.annotations.NullMarked;
