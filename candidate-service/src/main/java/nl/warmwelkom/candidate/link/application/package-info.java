/** What can be done with links, and the store that it needs. */
@NullMarked
package nl.warmwelkom.candidate.link.application;

import org.jspecify.annotations.NullMarked;
