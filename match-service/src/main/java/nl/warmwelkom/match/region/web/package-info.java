/** The region over HTTP. */
@NullMarked
package nl.warmwelkom.match.region.web;

import org.jspecify.annotations.NullMarked;
