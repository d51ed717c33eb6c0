/** Two services and a bus between them, in one thread, with every mishap decided by a seed. */
@NullMarked
package nl.warmwelkom.match.introduction.simulation;

import org.jspecify.annotations.NullMarked;
