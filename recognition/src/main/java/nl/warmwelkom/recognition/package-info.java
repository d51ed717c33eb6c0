/** Which worries an employer's own words are about, and whether they cross a line about a person. */
@NullMarked
package nl.warmwelkom.recognition;

import org.jspecify.annotations.NullMarked;
