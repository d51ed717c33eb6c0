/** CloudEvents on Kafka, in binary mode. */
@NullMarked
package nl.warmwelkom.platform.event;

import org.jspecify.annotations.NullMarked;
