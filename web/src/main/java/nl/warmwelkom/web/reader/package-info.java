/** Who reads a page. */
@NullMarked
package nl.warmwelkom.web.reader;

import org.jspecify.annotations.NullMarked;
