/** What leaves on paper: PDF that people who use a screen reader can read too. */
@NullMarked
package nl.warmwelkom.candidate.paper;

import org.jspecify.annotations.NullMarked;
