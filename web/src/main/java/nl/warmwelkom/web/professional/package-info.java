/** What somebody who helps a candidate reads and advises, and what the candidate makes of that. */
@NullMarked
package nl.warmwelkom.web.professional;

import org.jspecify.annotations.NullMarked;
