/** Answers that are made of two services' answers. */
@NullMarked
package nl.warmwelkom.gateway.composition;

import org.jspecify.annotations.NullMarked;
