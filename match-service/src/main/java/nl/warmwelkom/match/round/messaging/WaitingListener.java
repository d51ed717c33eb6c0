package nl.warmwelkom.match.round.messaging;

import java.time.Duration;
import java.time.Instant;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateErased;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateWithdrawn;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.round.application.Wait;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** Remembers since when each candidate is in matching. A dossier that changes does not go to the end of the line. */
public final class WaitingListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final Inbox<Wait> waits;

    public WaitingListener(EventReader reader, Inbox<Wait> waits) {
        this.reader = reader;
        this.waits = waits;
    }

    @KafkaListener(groupId = "match-service.waiting", topics = "candidates")
    void on(ConsumerRecord<String, byte[]> record) {
        var at = Instant.ofEpochMilli(record.timestamp());
        reader.read(Topic.CANDIDATES, record)
                .map(received -> switch (received.event()) {
                    case CandidateChanged changed
                    when changed.consentToMatching() -> waits(received.key(), received.sequence(), at);
                    case CandidateChanged _, CandidateWithdrawn _, CandidateErased _ ->
                        waits.forget(received.key(), received.sequence());
                })
                .ifPresent(write -> write.block(PATIENCE));
    }

    private Mono<Void> waits(String candidate, long sequence, Instant at) {
        return waits.find(candidate)
                .flatMap(seen -> Mono.justOrEmpty(seen.state()))
                .defaultIfEmpty(new Wait(at))
                .flatMap(wait -> waits.put(candidate, sequence, wait));
    }
}
