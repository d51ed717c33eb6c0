/** Request bodies, checked against the API document before they are read. */
@NullMarked
package nl.warmwelkom.platform.body;

import org.jspecify.annotations.NullMarked;
