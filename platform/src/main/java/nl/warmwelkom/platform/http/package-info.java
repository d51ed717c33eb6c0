/** What every resource does alike: versions, idempotency keys, reading your own writes. */
@NullMarked
package nl.warmwelkom.platform.http;

import org.jspecify.annotations.NullMarked;
