package nl.warmwelkom.platform.accesslog;

import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the lines. There is no way to change one, or to take one out. */
public interface AccessLog {

    /**
     * Writes a line for each of these candidates, on behalf of whoever the present work is done for. It is done when this
     * completes: an error means that nothing may be shown.
     */
    Mono<Void> write(Deed deed, Collection<String> candidates);

    /**
     * What was done with one candidate's dossier, the newest first, from before the given number.
     *
     * @param ownToo whether what the candidate did is told too
     */
    Flux<Line> newestFirst(String candidate, Period period, boolean ownToo, long before, int limit);

    /** Every line about one candidate, the oldest first. */
    Flux<Line> oldestFirst(String candidate);

    /** Every line of a period, person by person, the oldest first. */
    Flux<Line> everything(Period period);

    /** Whoever has a line. */
    Flux<String> candidates();

    /** The number up to which lines were written about a candidate; 0 for nobody. */
    Mono<Long> last(String candidate);
}
