/** Tips as editors keep them, and as the product shows them. */
@NullMarked
package nl.warmwelkom.match.editing.application;

import org.jspecify.annotations.NullMarked;
