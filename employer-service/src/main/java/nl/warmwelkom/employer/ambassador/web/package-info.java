/** The doors for ambassadors, editors and worried employers. */
@NullMarked
package nl.warmwelkom.employer.ambassador.web;

import org.jspecify.annotations.NullMarked;
