/** What an account manager does: review, and answer employers. */
@NullMarked
package nl.warmwelkom.web.region;

import org.jspecify.annotations.NullMarked;
