/** The pages in a real browser, on the whole product with its demo region. */
@NullMarked
package nl.warmwelkom.local.browser;

import org.jspecify.annotations.NullMarked;
