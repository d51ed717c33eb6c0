/** The content that everybody agrees on: concerns, strengths, tips, regions, the questionnaire. */
@NullMarked
package nl.warmwelkom.contracts.catalogue;

import org.jspecify.annotations.NullMarked;
