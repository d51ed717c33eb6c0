/** Where links are kept. */
@NullMarked
package nl.warmwelkom.candidate.link.persistence;

import org.jspecify.annotations.NullMarked;
