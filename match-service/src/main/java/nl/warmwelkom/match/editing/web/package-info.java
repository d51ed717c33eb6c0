/** The editors' desk over HTTP. */
@NullMarked
package nl.warmwelkom.match.editing.web;

import org.jspecify.annotations.NullMarked;
