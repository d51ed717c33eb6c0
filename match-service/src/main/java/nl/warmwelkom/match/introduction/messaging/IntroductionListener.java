package nl.warmwelkom.match.introduction.messaging;

import java.time.Duration;
import nl.warmwelkom.contracts.events.CandidateEvent;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateErased;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateWithdrawn;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.introduction.application.CloseIntroductions;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import nl.warmwelkom.platform.inbox.CatchUp;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** Closes introductions of candidates who are out of matching. Doing it twice is the same as doing it once. */
public class IntroductionListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final Landscape landscape;
    private final CloseIntroductions close;

    public IntroductionListener(EventReader reader, Landscape landscape, CloseIntroductions close) {
        this.reader = reader;
        this.landscape = landscape;
        this.close = close;
    }

    @KafkaListener(groupId = "match-service.introduction", topics = "candidates")
    void on(ConsumerRecord<String, byte[]> record) {
        reader.read(Topic.CANDIDATES, record)
                .ifPresent(received -> handle(received).block(PATIENCE));
    }

    private Mono<Void> handle(Received<CandidateEvent> received) {
        return switch (received.event()) {
            case CandidateChanged _ -> Mono.empty();
            case CandidateWithdrawn _, CandidateErased _ ->
                heardInTheLandscape(received).then(close.withdrawAllOf(new CandidateId(received.key())));
        };
    }

    /**
     * Whoever proposes looks into the landscape after storing. So the landscape has to hear of a withdrawal before
     * introductions are closed, or one proposed in between would stay open. Until then the record is tried again.
     */
    private Mono<Boolean> heardInTheLandscape(Received<CandidateEvent> received) {
        return CatchUp.within(
                        landscape.hasHeard(received.key(), received.sequence()).filter(Boolean::booleanValue))
                .switchIfEmpty(Mono.error(
                        () -> new IllegalStateException("the landscape has not heard of this withdrawal yet")));
    }
}
