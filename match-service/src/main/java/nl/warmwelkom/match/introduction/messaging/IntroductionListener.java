package nl.warmwelkom.match.introduction.messaging;

import java.time.Duration;
import nl.warmwelkom.contracts.events.CandidateEvent;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateErased;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateWithdrawn;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.introduction.application.CloseIntroductions;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** Closes introductions of candidates who are out of matching. Doing it twice is the same as doing it once. */
public class IntroductionListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final CloseIntroductions close;

    public IntroductionListener(EventReader reader, CloseIntroductions close) {
        this.reader = reader;
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
            case CandidateWithdrawn _, CandidateErased _ -> close.withdrawAllOf(new CandidateId(received.key()));
        };
    }
}
