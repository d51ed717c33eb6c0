package nl.warmwelkom.match.notice;

import java.time.Duration;
import nl.warmwelkom.contracts.events.ResponseEvent;
import nl.warmwelkom.contracts.events.ResponseEvent.QuestionAnswered;
import nl.warmwelkom.contracts.events.ResponseEvent.QuestionSettled;
import nl.warmwelkom.contracts.events.ResponseEvent.ResponseGiven;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** Follows the questions of employers that no tip answers. Blocks on purpose: an answer must not overtake its question. */
class QuestionListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final Notices notices;

    QuestionListener(EventReader reader, Notices notices) {
        this.reader = reader;
        this.notices = notices;
    }

    @KafkaListener(groupId = "match-service.question-notice", topics = "responses")
    void on(ConsumerRecord<String, byte[]> record) {
        reader.read(Topic.RESPONSES, record).map(this::heard).ifPresent(write -> write.block(PATIENCE));
    }

    private Mono<Void> heard(Received<ResponseEvent> received) {
        return switch (received.event()) {
            case ResponseGiven given -> given(received.key(), given);
            case QuestionSettled settled
            when settled.open() -> notices.questionWaits(received.key(), settled.questionId(), settled.at());
            case QuestionSettled settled -> notices.questionWaitsNoLonger(settled.questionId());
            case QuestionAnswered answered -> notices.questionWaitsNoLonger(answered.questionId());
        };
    }

    /** Whoever asks three things at once is one employer who waits: the page lists all three. */
    private Mono<Void> given(String employerId, ResponseGiven given) {
        return given.openQuestions().isEmpty()
                ? Mono.empty()
                : notices.questionWaits(
                        employerId, given.openQuestions().getFirst().id(), given.at());
    }
}
