package nl.warmwelkom.platform.accesslog;

import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks whether the lines about somebody are still all there, in their order, as they were written. */
public final class Verifier {

    private final AccessLog log;

    public Verifier(AccessLog log) {
        this.log = log;
    }

    /**
     * The first line that is not as it was written.
     *
     * @param number of the line that should stand there
     */
    public record Bad(String candidate, long number) {}

    /** The first bad line of each candidate who has one. */
    public Flux<Bad> all() {
        return log.candidates().concatMap(this::firstBad);
    }

    /** Empty when all is well. */
    public Mono<Bad> firstBad(String candidate) {
        // The count first: a line that is written meanwhile is one more than is counted on.
        return log.last(candidate)
                .flatMap(last -> log.oldestFirst(candidate)
                        .collectList()
                        .flatMap(lines -> Mono.justOrEmpty(firstBad(lines, last)))
                        .map(number -> new Bad(candidate, number)));
    }

    private static Optional<Long> firstBad(List<Line> lines, long last) {
        var previous = Line.START;
        var expected = 1L;
        for (var line : lines) {
            if (line.number() != expected || !line.previous().equals(previous) || !line.isUntouched()) {
                return Optional.of(expected);
            }
            previous = line.hash();
            expected++;
        }
        return expected <= last ? Optional.of(expected) : Optional.empty();
    }
}
