/** Amounts, exactly. Pure functions of a job, a day and the catalogue. */
@NullMarked
package nl.warmwelkom.match.provision.domain;

import org.jspecify.annotations.NullMarked;
