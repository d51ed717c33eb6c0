/** Which tips an employer gets, and why. Pure functions of what was asked and what was shared. */
@NullMarked
package nl.warmwelkom.match.reassurance.domain;

import org.jspecify.annotations.NullMarked;
