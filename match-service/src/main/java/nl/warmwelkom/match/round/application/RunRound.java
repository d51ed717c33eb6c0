package nl.warmwelkom.match.round.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.warmwelkom.match.matching.application.RegionInHand;
import nl.warmwelkom.match.matching.application.RegionalMatching;
import nl.warmwelkom.match.round.domain.Round;
import nl.warmwelkom.match.round.domain.Solver;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Carries a round out. Whoever begins writes down that it did; whoever finishes does so on top of that. So of two instances
 * that both think it is theirs, one can finish it.
 */
public final class RunRound {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final Rounds rounds;
    private final RoundResults results;
    private final RegionalMatching matching;
    private final WaitingTimes waiting;
    private final Surroundings surroundings;

    /**
     * Where it runs.
     *
     * @param desk where it may count for seconds
     * @param pace is told how many candidates had their turn
     */
    public record Surroundings(Clock clock, Scheduler desk, Pace pace) {}

    /** Lets somebody follow a round from inside the instance that carries it out. */
    @FunctionalInterface
    public interface Pace {

        /** Nobody follows. */
        Pace FREE = (_, _) -> {};

        void turn(String round, int done);
    }

    public RunRound(
            Rounds rounds,
            RoundResults results,
            RegionalMatching matching,
            WaitingTimes waiting,
            Surroundings surroundings) {
        this.rounds = rounds;
        this.results = results;
        this.matching = matching;
        this.waiting = waiting;
        this.surroundings = surroundings;
    }

    /** Completes when the round is over, whoever ended it. */
    public Mono<Void> run(String id) {
        return rounds.find(id)
                .flatMap(read -> Mono.justOrEmpty(
                                read.state().started(surroundings.clock().instant()))
                        .flatMap(next -> rounds.save(read, next)))
                .filter(begun -> begun.state().goesOn())
                .flatMap(this::carryOut)
                // Somebody cancelled it, or another instance took it over: it is theirs.
                .onErrorResume(StaleWrite.class, _ -> Mono.empty());
    }

    private Mono<Void> carryOut(Stored<Round> begun) {
        var round = begun.state();
        var turns = new Turns(begun.id(), surroundings.pace());
        var following = follow(begun, turns).subscribe();
        return Mono.zip(matching.inRegion(round.region()), waiting.all())
                .publishOn(surroundings.desk())
                .flatMap(read -> Mono.justOrEmpty(divide(
                        round,
                        read.getT1(),
                        new Composing(
                                read.getT1(), read.getT2(), surroundings.clock().instant()),
                        turns)))
                .flatMap(divided -> results.keep(begun.id(), round.attempt(), divided.outcome())
                        .then(rounds.save(
                                begun,
                                round.finished(
                                        divided.figures(), surroundings.clock().instant()))))
                .onErrorResume(
                        ArithmeticException.class,
                        _ -> rounds.save(
                                begun, round.failed(surroundings.clock().instant())))
                .doFinally(_ -> following.dispose())
                .then();
    }

    /** Empty when somebody ended it. */
    private static Optional<Divided> divide(Round round, RegionInHand region, Composing composing, Turns turns) {
        turns.begin(2 * region.candidates().size());
        var task = composing.task(round.minimumFit(), turns::goOn);
        var half = region.candidates().size();
        return turns.areOver()
                ? Optional.empty()
                : Solver.divide(task, done -> turns.goOn(half + done))
                        .map(division -> Divided.of(region, task, division, round.minimumFit()));
    }

    /** Writes down how far it is, and looks whether somebody ended it. */
    private Flux<Void> follow(Stored<Round> begun, Turns turns) {
        return Flux.interval(LOOK)
                .onBackpressureDrop()
                .concatMap(_ -> results.progressed(begun.id(), turns.progress())
                        .then(rounds.find(begun.id()))
                        .doOnNext(now -> {
                            if (!now.state().isRunning(begun.state().attempt())) {
                                turns.end();
                            }
                        })
                        // A look that fails is not the end of it; the next one tells.
                        .onErrorComplete()
                        .then());
    }
}
