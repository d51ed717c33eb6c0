/** Feedback and effects over HTTP. */
@NullMarked
package nl.warmwelkom.match.effect.web;

import org.jspecify.annotations.NullMarked;
