/** What services tell each other happened. Wire names stand in annotations, so a renamed record changes nothing outside. */
@NullMarked
package nl.warmwelkom.contracts.events;

import org.jspecify.annotations.NullMarked;
