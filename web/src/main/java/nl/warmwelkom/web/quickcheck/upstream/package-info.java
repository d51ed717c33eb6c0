/** The services behind the quick check, over HTTP. */
@NullMarked
package nl.warmwelkom.web.quickcheck.upstream;

import org.jspecify.annotations.NullMarked;
