/** Finds what is wrong in the catalogue's content. Runs in the build over what the product ships, and for editors later. */
@NullMarked
package nl.warmwelkom.contracts.catalogue.check;

import org.jspecify.annotations.NullMarked;
