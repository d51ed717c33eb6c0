/** Every problem that the API can answer with, and its explanation. */
@NullMarked
package nl.warmwelkom.contracts.problem;

import org.jspecify.annotations.NullMarked;
