/** Rounds over HTTP. */
@NullMarked
package nl.warmwelkom.match.round.web;

import org.jspecify.annotations.NullMarked;
