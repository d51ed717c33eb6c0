package nl.warmwelkom.match.reassurance.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.events.ResponseEvent;
import nl.warmwelkom.contracts.events.ResponseEvent.Answer;
import nl.warmwelkom.contracts.events.ResponseEvent.HeardQuestion;
import nl.warmwelkom.contracts.events.ResponseEvent.QuestionAnswered;
import nl.warmwelkom.contracts.events.ResponseEvent.QuestionSettled;
import nl.warmwelkom.contracts.events.ResponseEvent.ResponseGiven;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.reassurance.application.KnownWorries;
import nl.warmwelkom.match.reassurance.application.KnownWorries.OpenQuestion;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import nl.warmwelkom.platform.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
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
        return worries.apply(
                received.key(), received.sequence(), known -> after(known.orElse(KnownWorries.NONE), received.event()));
    }

    private static KnownWorries after(KnownWorries known, ResponseEvent event) {
        return switch (event) {
            case ResponseGiven given ->
                known.after(
                        given.answers().stream().collect(Collectors.toMap(Answer::concern, Answer::intensity)),
                        given.temperature(),
                        heard(given.heardQuestions()),
                        given.openQuestions().stream()
                                .map(question -> new OpenQuestion(question.id(), given.at()))
                                .toList());
            case QuestionSettled settled ->
                known.settled(new OpenQuestion(settled.questionId(), settled.at()), settled.concerns(), settled.open());
            case QuestionAnswered answered -> known.answered(answered.questionId());
        };
    }

    private static Map<String, List<String>> heard(@Nullable List<HeardQuestion> questions) {
        return questions == null
                ? Map.of()
                : questions.stream().collect(Collectors.toMap(HeardQuestion::id, HeardQuestion::concerns));
    }
}
