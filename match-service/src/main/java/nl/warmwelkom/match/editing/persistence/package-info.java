/** The histories of tips in MongoDB. */
@NullMarked
package nl.warmwelkom.match.editing.persistence;

import org.jspecify.annotations.NullMarked;
