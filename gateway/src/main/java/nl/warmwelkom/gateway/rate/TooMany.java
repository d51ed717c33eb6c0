package nl.warmwelkom.gateway.rate;

import java.time.Duration;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.problems.Problem;
import reactor.core.publisher.Mono;

/** The refusal of one request too many. */
final class TooMany {

    private TooMany() {}

    static <T> Mono<T> refuse(Duration wait) {
        var problem = new Problem(
                ProblemType.TOO_MANY_REQUESTS,
                "More requests came than are handled for one caller. Wait as long as Retry-After says.",
                wait);
        return Mono.error(problem.refuse());
    }
}
