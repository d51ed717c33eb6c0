package nl.warmwelkom.match.matching.application;

import java.util.function.Function;
import nl.warmwelkom.match.matching.domain.Signature;
import nl.warmwelkom.match.matching.domain.Weights;
import nl.warmwelkom.match.matching.domain.WeightsRecord;
import nl.warmwelkom.match.matching.domain.WeightsVersion;
import nl.warmwelkom.platform.outbox.StaleWrite;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Changes the published weights: one person proposes, another decides. */
public final class ChangeWeights {

    private static final int RACES = 5;

    private final WeightsRecords records;
    private final PublishedWeights published;

    public ChangeWeights(WeightsRecords records, PublishedWeights published) {
        this.records = records;
        this.published = published;
    }

    /** What can come of it. */
    public sealed interface Outcome {

        record Done(WeightsVersion version) implements Outcome {}

        record Unknown() implements Outcome {}

        record Refused(WeightsRecord.Why why) implements Outcome {}
    }

    /** Puts a version next to the present one; {@code weights} makes it of the number that it gets. */
    public Mono<Outcome> propose(Function<String, Weights> weights, String why, Signature by) {
        return move(record -> record.propose(weights.apply(record.nextNumber()), why, by));
    }

    public Mono<Outcome> decide(String number, Signature by) {
        return records.read()
                .filter(read -> read.state().version(number).isPresent())
                .flatMap(_ -> move(record -> record.decide(number, by)))
                .defaultIfEmpty(new Outcome.Unknown());
    }

    private Mono<Outcome> move(Function<WeightsRecord, WeightsRecord.Move> how) {
        return Mono.defer(records::read)
                .flatMap(read -> switch (how.apply(read.state())) {
                    case WeightsRecord.Move.Made(var next) ->
                        records.save(read, next).<Outcome>map(stored -> {
                            // Here at once; the other instances hear of it.
                            published.take(next.inForce().weights());
                            return new Outcome.Done(next.versions().getLast());
                        });
                    case WeightsRecord.Move.Refused(var why) -> Mono.<Outcome>just(new Outcome.Refused(why));
                })
                // Somebody else was first: what they did decides what can be done now.
                .retryWhen(Retry.max(RACES).filter(StaleWrite.class::isInstance));
    }
}
