/** What all pages share: language, safety, errors, looks. */
@NullMarked
package nl.warmwelkom.web.site;

import org.jspecify.annotations.NullMarked;
