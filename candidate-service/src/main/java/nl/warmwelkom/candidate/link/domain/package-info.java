/** What a link is. */
@NullMarked
package nl.warmwelkom.candidate.link.domain;

import org.jspecify.annotations.NullMarked;
