/** The front door, the doors behind it, and how it all works. */
@NullMarked
package nl.warmwelkom.web.home;

import org.jspecify.annotations.NullMarked;
