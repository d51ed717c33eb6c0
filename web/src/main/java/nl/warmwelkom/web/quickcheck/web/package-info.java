/** The pages of the quick check. */
@NullMarked
package nl.warmwelkom.web.quickcheck.web;

import org.jspecify.annotations.NullMarked;
