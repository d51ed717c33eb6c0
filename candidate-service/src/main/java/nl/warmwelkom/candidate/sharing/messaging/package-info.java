/** What other services tell of introductions and employers. */
@NullMarked
package nl.warmwelkom.candidate.sharing.messaging;

import org.jspecify.annotations.NullMarked;
