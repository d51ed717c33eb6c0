/** Proposals over HTTP. */
@NullMarked
package nl.warmwelkom.match.matching.web;

import org.jspecify.annotations.NullMarked;
