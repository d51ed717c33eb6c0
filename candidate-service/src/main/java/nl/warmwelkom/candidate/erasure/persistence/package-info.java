/** Where erasures are kept. */
@NullMarked
package nl.warmwelkom.candidate.erasure.persistence;

import org.jspecify.annotations.NullMarked;
