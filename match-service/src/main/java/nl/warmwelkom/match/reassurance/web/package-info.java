/** Tips and quick checks over HTTP. */
@NullMarked
package nl.warmwelkom.match.reassurance.web;

import org.jspecify.annotations.NullMarked;
