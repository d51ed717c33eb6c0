/** One document for each employer. */
@NullMarked
package nl.warmwelkom.match.pause.persistence;

import org.jspecify.annotations.NullMarked;
