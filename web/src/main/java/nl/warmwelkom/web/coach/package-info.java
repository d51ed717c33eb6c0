/** What a jobcoach does: whose turn it is, which workplaces fit, and proposing. */
@NullMarked
package nl.warmwelkom.web.coach;

import org.jspecify.annotations.NullMarked;
