package nl.warmwelkom.match.erasure;

import java.time.Duration;
import nl.warmwelkom.contracts.events.CandidateEvent;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateErased;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateWithdrawn;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import nl.warmwelkom.platform.inbox.CatchUp;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** Hears that a dossier was erased. What fails is tried again until it works: nobody is forgotten by half. */
class ErasureListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final Landscape landscape;
    private final ForgetCandidate forgetCandidate;

    ErasureListener(EventReader reader, Landscape landscape, ForgetCandidate forgetCandidate) {
        this.reader = reader;
        this.landscape = landscape;
        this.forgetCandidate = forgetCandidate;
    }

    @KafkaListener(groupId = "match-service.erasure", topics = "candidates")
    void on(ConsumerRecord<String, byte[]> record) {
        reader.read(Topic.CANDIDATES, record)
                .ifPresent(received -> handle(received).block(PATIENCE));
    }

    private Mono<Void> handle(Received<CandidateEvent> received) {
        return switch (received.event()) {
            case CandidateChanged _, CandidateWithdrawn _ -> Mono.empty();
            case CandidateErased _ -> forgottenInTheLandscape(received).then(forgetCandidate.forget(received.key()));
        };
    }

    /** Until then somebody could still be introduced who is not there any more. */
    private Mono<Boolean> forgottenInTheLandscape(Received<CandidateEvent> received) {
        return CatchUp.within(
                        landscape.hasHeard(received.key(), received.sequence()).filter(Boolean::booleanValue))
                .switchIfEmpty(
                        Mono.error(() -> new IllegalStateException("the landscape has not heard of this erasure yet")));
    }
}
