package nl.warmwelkom.match.effect.messaging;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.events.EmployerEvent;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerRemoved;
import nl.warmwelkom.contracts.events.ResponseEvent;
import nl.warmwelkom.contracts.events.ResponseEvent.Answer;
import nl.warmwelkom.contracts.events.ResponseEvent.QuestionAnswered;
import nl.warmwelkom.contracts.events.ResponseEvent.QuestionSettled;
import nl.warmwelkom.contracts.events.ResponseEvent.ResponseGiven;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.effect.application.Experiences;
import nl.warmwelkom.match.effect.application.StoredCourse;
import nl.warmwelkom.match.effect.application.StoredCourse.Answered;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import nl.warmwelkom.platform.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** Follows worries through the moments. Blocks, so that two answers of one employer stay in order. */
public final class EffectListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Past every number of a response: an employer that is gone does not come back by an old one. */
    private static final long FOR_GOOD = Long.MAX_VALUE - 1;

    private final EventReader reader;
    private final Inbox<StoredCourse> courses;
    private final Experiences experiences;

    public EffectListener(EventReader reader, Inbox<StoredCourse> courses, Experiences experiences) {
        this.reader = reader;
        this.courses = courses;
        this.experiences = experiences;
    }

    @KafkaListener(
            groupId = "match-service.effect",
            topics = {"responses", "employers"})
    void on(ConsumerRecord<String, byte[]> record) {
        applied(record).ifPresent(write -> write.block(PATIENCE));
    }

    private Optional<Mono<Void>> applied(ConsumerRecord<String, byte[]> record) {
        return record.topic().equals("responses")
                ? reader.read(Topic.RESPONSES, record).map(this::response)
                : reader.read(Topic.EMPLOYERS, record).map(this::employer);
    }

    private Mono<Void> response(Received<ResponseEvent> received) {
        return switch (received.event()) {
            case ResponseGiven given ->
                courses.apply(
                        received.key(),
                        received.sequence(),
                        known -> known.orElse(StoredCourse.NONE)
                                .and(new Answered(
                                        given.at(),
                                        given.moment(),
                                        given.temperature(),
                                        given.answers().stream()
                                                .collect(Collectors.toMap(Answer::concern, Answer::intensity)))));
            // What a question is about says nothing of how strong a worry is, but it was seen.
            case QuestionSettled _, QuestionAnswered _ -> seen(received);
        };
    }

    private Mono<Void> seen(Received<ResponseEvent> received) {
        return courses.apply(received.key(), received.sequence(), known -> known.orElse(StoredCourse.NONE));
    }

    private Mono<Void> employer(Received<EmployerEvent> received) {
        return switch (received.event()) {
            case EmployerChanged _ -> Mono.empty();
            case EmployerRemoved _ -> experiences.forget(received.key()).then(courses.forget(received.key(), FOR_GOOD));
        };
    }
}
