/** When an erasure is gone on with, and what other services tell of it. */
@NullMarked
package nl.warmwelkom.candidate.erasure.messaging;

import org.jspecify.annotations.NullMarked;
