/** What introductions tell about an employer's silence. */
@NullMarked
package nl.warmwelkom.match.pause.messaging;

import org.jspecify.annotations.NullMarked;
