/** Tips for an employer, from what is known of their worries. */
@NullMarked
package nl.warmwelkom.match.reassurance.application;

import org.jspecify.annotations.NullMarked;
