/** Whether an employer is paused, and the hello that ends it. */
@NullMarked
package nl.warmwelkom.match.pause.web;

import org.jspecify.annotations.NullMarked;
