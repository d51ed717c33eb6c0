/** One use case each, and what they need of the outside. */
@NullMarked
package nl.warmwelkom.match.introduction.application;

import org.jspecify.annotations.NullMarked;
