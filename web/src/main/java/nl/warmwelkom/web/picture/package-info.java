/** Numbers as pictures, drawn here, each with the same as words, as a table and as a file. */
@NullMarked
package nl.warmwelkom.web.picture;

import org.jspecify.annotations.NullMarked;
