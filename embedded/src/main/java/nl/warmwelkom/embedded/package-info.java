/** A real Kafka broker, a MongoDB wire server and a mail server inside the JVM, with their data on disk. */
@NullMarked
package nl.warmwelkom.embedded;

import org.jspecify.annotations.NullMarked;
