/** The pages. */
@NullMarked
package nl.warmwelkom.web;

import org.jspecify.annotations.NullMarked;
