/** An employer who leaves three offers unanswered is offered nothing new until it says that it is there again. */
@NullMarked
package nl.warmwelkom.match.pause;

import org.jspecify.annotations.NullMarked;
