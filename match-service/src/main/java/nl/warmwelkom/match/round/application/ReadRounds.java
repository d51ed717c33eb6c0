package nl.warmwelkom.match.round.application;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.warmwelkom.match.round.application.RoundResults.Progress;
import nl.warmwelkom.match.round.domain.Outcome;
import nl.warmwelkom.match.round.domain.Round;
import nl.warmwelkom.match.round.domain.RoundStatus;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What came of rounds, how far one is, and how it differs from the one before. */
public final class ReadRounds {

    private static final Duration LOOK = Duration.ofMillis(200);

    private static final Comparator<Stored<Round>> NEWEST_FIRST =
            Comparator.<Stored<Round>, java.time.Instant>comparing(
                            stored -> stored.state().requestedAt())
                    .thenComparing(Stored::id)
                    .reversed();

    private final Rounds rounds;
    private final RoundResults results;

    public ReadRounds(Rounds rounds, RoundResults results) {
        this.rounds = rounds;
        this.results = results;
    }

    /**
     * A round as it is now.
     *
     * @param before the last round of the region that was finished before this one
     */
    public record Seen(Stored<Round> round, Progress progress, Outcome outcome, Optional<Before> before) {}

    /** The round before, and the difference that this one makes. */
    public record Before(Stored<Round> round, Outcome.Difference difference) {}

    public Mono<Seen> find(String region, String id) {
        return round(region, id)
                .flatMap(found -> Mono.zip(progress(found), outcome(found), before(found))
                        .map(read -> new Seen(
                                found,
                                read.getT1(),
                                read.getT2(),
                                read.getT3()
                                        .map(it -> new Before(
                                                it.round(), read.getT2().since(it.outcome()))))));
    }

    /** The rounds of a region, newest first. */
    public Mono<List<Stored<Round>>> of(String region) {
        return rounds.of(region).collectSortedList(NEWEST_FIRST);
    }

    /** How far it is, again and again until it is over. */
    public Flux<Step> follow(String region, String id) {
        return Flux.interval(Duration.ZERO, LOOK)
                .onBackpressureDrop()
                .concatMap(_ -> round(region, id)
                        .flatMap(found -> progress(found)
                                .map(progress -> new Step(found.state().status(), progress))))
                .distinctUntilChanged()
                .takeUntil(step -> switch (step.status()) {
                    case REQUESTED, RUNNING -> false;
                    case FINISHED, CANCELLED, FAILED -> true;
                });
    }

    /** How far a round is. */
    public record Step(RoundStatus status, Progress progress) {}

    public Mono<Stored<Round>> round(String region, String id) {
        return rounds.find(id).filter(found -> found.state().region().equals(region));
    }

    private Mono<Progress> progress(Stored<Round> round) {
        return results.progress(round.id())
                .map(kept -> round.state().status() == RoundStatus.FINISHED ? kept.whole() : kept)
                .defaultIfEmpty(new Progress(0, 0));
    }

    private Mono<Outcome> outcome(Stored<Round> round) {
        return round.state().status() == RoundStatus.FINISHED
                ? results.find(round.id(), round.state().attempt()).defaultIfEmpty(Outcome.NONE)
                : Mono.just(Outcome.NONE);
    }

    private record Earlier(Stored<Round> round, Outcome outcome) {}

    private Mono<Optional<Earlier>> before(Stored<Round> round) {
        return rounds.of(round.state().region())
                .filter(other -> other.state().status() == RoundStatus.FINISHED
                        && other.state().requestedAt().isBefore(round.state().requestedAt()))
                .collectSortedList(NEWEST_FIRST)
                .flatMap(earlier -> Mono.justOrEmpty(earlier.stream().findFirst()))
                .flatMap(last -> outcome(last).map(outcome -> Optional.of(new Earlier(last, outcome))))
                .defaultIfEmpty(Optional.empty());
    }
}
