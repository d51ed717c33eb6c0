/** How an employer walks through the quick check, and what comes of it. */
@NullMarked
package nl.warmwelkom.web.quickcheck.domain;

import org.jspecify.annotations.NullMarked;
