/** What ambassadors, editors and worried employers do. */
@NullMarked
package nl.warmwelkom.employer.ambassador.application;

import org.jspecify.annotations.NullMarked;
