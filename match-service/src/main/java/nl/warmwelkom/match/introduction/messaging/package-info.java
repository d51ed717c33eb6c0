/** What other services hear of an introduction. */
@NullMarked
package nl.warmwelkom.match.introduction.messaging;

import org.jspecify.annotations.NullMarked;
