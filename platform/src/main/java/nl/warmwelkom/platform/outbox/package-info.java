/** An aggregate, its version and its unsent events, as one document; and the relay that sends them. */
@NullMarked
package nl.warmwelkom.platform.outbox;

import org.jspecify.annotations.NullMarked;
