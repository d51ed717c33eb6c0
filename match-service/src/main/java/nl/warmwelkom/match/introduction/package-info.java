/** From a proposal to a meeting, decided by people. */
@NullMarked
package nl.warmwelkom.match.introduction;

import org.jspecify.annotations.NullMarked;
