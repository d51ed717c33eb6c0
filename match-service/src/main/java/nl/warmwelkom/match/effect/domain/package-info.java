/** What is counted, and what is too few to tell. */
@NullMarked
package nl.warmwelkom.match.effect.domain;

import org.jspecify.annotations.NullMarked;
