/** Orders rounds, carries them out and reads what came of them. */
@NullMarked
package nl.warmwelkom.match.round.application;

import org.jspecify.annotations.NullMarked;
