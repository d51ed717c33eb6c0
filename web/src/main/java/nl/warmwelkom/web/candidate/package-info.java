/** What a candidate sees and decides. */
@NullMarked
package nl.warmwelkom.web.candidate;

import org.jspecify.annotations.NullMarked;
