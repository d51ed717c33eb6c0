package nl.warmwelkom.match.pause.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.events.PauseEvent.PauseChanged;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.pause.application.Silences;
import nl.warmwelkom.match.pause.domain.Silence;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Silences in MongoDB, one document for each employer that ever gave a sign or left an offer unanswered. */
public final class MongoSilences implements Silences {

    private static final int ATTEMPTS = 10;
    private static final int ALL = 100_000;

    private final MongoOutbox<StoredSilence> outbox;
    private final Clock clock;

    public MongoSilences(MongoDatabase database, Letters letters, Relay relay, Clock clock) {
        this.outbox = new MongoOutbox<>(database, "silences", StoredSilence.class, letters, relay);
        this.clock = clock;
    }

    /** Look-ups are right without it, only slower. */
    public Mono<Void> indexed() {
        return outbox.indexed("paused").then();
    }

    public Outbox<?> outbox() {
        return outbox;
    }

    @Override
    public Mono<Silence> of(String employerId) {
        return outbox.find(employerId).map(found -> found.state().read()).defaultIfEmpty(Silence.NONE);
    }

    @Override
    public Mono<Set<String>> all() {
        return outbox.findAll(eq("state.paused", true), ALL).map(Stored::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Mono<Silence> change(String employerId, UnaryOperator<Silence> change) {
        return Mono.defer(() -> outbox.find(employerId))
                .flatMap(found -> next(found, change.apply(found.state().read())))
                .switchIfEmpty(Mono.defer(() -> first(employerId, change.apply(Silence.NONE))))
                // Somebody was first: read what is there now, and change that.
                .retryWhen(Retry.max(ATTEMPTS).filter(StaleWrite.class::isInstance))
                .onErrorMap(Exceptions::isRetryExhausted, _ -> new StaleWrite(employerId));
    }

    private Mono<Silence> next(Stored<StoredSilence> found, Silence next) {
        return next.equals(found.state().read())
                ? Mono.just(next)
                : outbox.update(found, StoredSilence.of(next), news(found.id(), next))
                        .thenReturn(next);
    }

    private Mono<Silence> first(String employerId, Silence first) {
        var wanted = StoredSilence.of(first);
        return first.equals(Silence.NONE)
                ? Mono.just(first)
                : outbox.insert(employerId, wanted, news(employerId, first))
                        .filter(kept -> kept.state().equals(wanted))
                        .switchIfEmpty(Mono.error(() -> new StaleWrite(employerId)))
                        .thenReturn(first);
    }

    private List<Announcement> news(String employerId, Silence silence) {
        return List.of(Announcement.of(
                Topic.PAUSES,
                employerId,
                new PauseChanged(
                        silence.pausedSince().orElse(null),
                        silence.lastSign(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }
}
