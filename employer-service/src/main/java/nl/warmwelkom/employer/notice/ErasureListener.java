package nl.warmwelkom.employer.notice;

import java.time.Duration;
import java.util.List;
import nl.warmwelkom.contracts.events.ErasureEvent;
import nl.warmwelkom.contracts.events.ErasureEvent.ErasureReported;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.erasure.ErasureReports;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Hears of which introductions nobody knows any more whom they were about. Of a candidate this service has nothing but mail
 * that such an introduction waits, and that says no more than where to read about it.
 */
class ErasureListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KEEPS_INTRODUCTIONS = "match-service";

    private final EventReader reader;
    private final Notices notices;
    private final ErasureReports reports;

    ErasureListener(EventReader reader, Notices notices, ErasureReports reports) {
        this.reader = reader;
        this.notices = notices;
        this.reports = reports;
    }

    @KafkaListener(groupId = "employer-service.erasure", topics = "erasures")
    void on(ConsumerRecord<String, byte[]> record) {
        reader.read(Topic.ERASURES, record)
                .ifPresent(received -> handle(received).block(PATIENCE));
    }

    private Mono<Void> handle(Received<ErasureEvent> received) {
        return switch (received.event()) {
            case ErasureReported reported
            when reported.service().equals(KEEPS_INTRODUCTIONS) -> forget(received.key(), reported.introductions());
            case ErasureReported _ -> Mono.empty();
        };
    }

    private Mono<Void> forget(String candidateId, List<String> introductions) {
        return Flux.fromIterable(introductions)
                .concatMap(notices::introductionMoved)
                .then(Mono.defer(() -> reports.done(candidateId, List.of())));
    }
}
