package nl.warmwelkom.match.reassurance.messaging;

import java.time.Duration;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.events.ResponseEvent;
import nl.warmwelkom.contracts.events.ResponseEvent.Answer;
import nl.warmwelkom.contracts.events.ResponseEvent.ResponseGiven;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.reassurance.application.KnownWorries;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import nl.warmwelkom.platform.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** Follows what employers answer. Blocks, so that two answers of one employer stay in order. */
public final class ResponseListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final Inbox<KnownWorries> worries;

    public ResponseListener(EventReader reader, Inbox<KnownWorries> worries) {
        this.reader = reader;
        this.worries = worries;
    }

    @KafkaListener(groupId = "match-service.reassurance", topics = "responses")
    void on(ConsumerRecord<String, byte[]> record) {
        reader.read(Topic.RESPONSES, record)
                .ifPresent(received -> apply(received).block(PATIENCE));
    }

    private Mono<Void> apply(Received<ResponseEvent> received) {
        return switch (received.event()) {
            case ResponseGiven given ->
                worries.apply(
                        received.key(),
                        received.sequence(),
                        known -> known.orElse(KnownWorries.NONE)
                                .after(
                                        given.answers().stream()
                                                .collect(Collectors.toMap(Answer::concern, Answer::intensity)),
                                        given.temperature(),
                                        given.openQuestions().stream()
                                                .map(question ->
                                                        new KnownWorries.OpenQuestion(question.id(), given.at()))
                                                .toList()));
        };
    }
}
