/** What the quick check asks of other services. */
@NullMarked
package nl.warmwelkom.web.quickcheck.application;

import org.jspecify.annotations.NullMarked;
