/** Finds words of complaint and names of diagnoses, and has something better to offer. */
@NullMarked
package nl.warmwelkom.contracts.catalogue.possibility;

import org.jspecify.annotations.NullMarked;
