/** A real Kafka broker and a MongoDB wire server inside the JVM, with their data on disk. */
@NullMarked
package nl.warmwelkom.embedded;

import org.jspecify.annotations.NullMarked;
