package nl.warmwelkom.candidate.erasure.messaging;

import java.time.Duration;
import nl.warmwelkom.candidate.erasure.application.EraseCandidate;
import nl.warmwelkom.contracts.events.ErasureEvent;
import nl.warmwelkom.contracts.events.ErasureEvent.ErasureReported;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** Hears which services have nothing of a candidate any more. */
public class ErasureListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final EraseCandidate eraseCandidate;

    public ErasureListener(EventReader reader, EraseCandidate eraseCandidate) {
        this.reader = reader;
        this.eraseCandidate = eraseCandidate;
    }

    @KafkaListener(groupId = "candidate-service.erasure", topics = "erasures")
    void on(ConsumerRecord<String, byte[]> record) {
        reader.read(Topic.ERASURES, record)
                .ifPresent(received -> handle(received).block(PATIENCE));
    }

    private Mono<Void> handle(Received<ErasureEvent> received) {
        return switch (received.event()) {
            case ErasureReported reported -> eraseCandidate.reported(received.key(), reported.service(), reported.at());
        };
    }
}
