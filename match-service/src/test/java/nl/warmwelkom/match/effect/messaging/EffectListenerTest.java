package nl.warmwelkom.match.effect.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.effect.application.StoredCourse;
import nl.warmwelkom.match.effect.domain.Course.Given;
import nl.warmwelkom.match.effect.domain.Experience;
import nl.warmwelkom.match.effect.domain.Experience.Shown;
import nl.warmwelkom.match.effect.domain.Moment;
import nl.warmwelkom.match.effect.persistence.MongoExperiences;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.testing.store.FreshMongo;
import nl.warmwelkom.testing.store.InMemoryInbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

class EffectListenerTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final String REMOVED = "nl.warmwelkom.employer.removed.v1";

    private final InMemoryInbox<StoredCourse> courses = new InMemoryInbox<>(Topic.RESPONSES);
    private final MongoExperiences experiences = new MongoExperiences(MONGO.database());
    private final EffectListener listener =
            new EffectListener(new EventReader(JsonMapper.shared()), courses, experiences);

    @Test
    void each_response_is_kept_once_with_its_moment() {
        hear(response(1, "before", 20, 5));
        hear(response(2, "after-tips", 60, 3));
        hear(response(2, "after-tips", 60, 3));

        assertThat(course())
                .containsExactly(
                        new Given(NOON.plusSeconds(1), Moment.BEFORE, 20, Map.of("kosten", 5)),
                        new Given(NOON.plusSeconds(2), Moment.AFTER_TIPS, 60, Map.of("kosten", 3)));
    }

    @Test
    void a_moment_of_a_newer_version_stops_nobody() {
        hear(response(1, "after-a-year", 20, 5));
        hear(response(2, "before", 60, 3));

        assertThat(course()).extracting(Given::moment).containsExactly(Moment.BEFORE);
    }

    @Test
    void an_employer_that_is_removed_leaves_nothing_and_does_not_come_back_by_an_old_event() {
        hear(response(1, "before", 20, 5));
        experiences
                .change("bakery", experience -> experience.seeing(List.of(new Shown("T001", "kosten", NOON, false))))
                .block();

        hear(record("employers", REMOVED, 9, "{}"));
        hear(response(2, "after-tips", 60, 3));

        assertThat(courses.find("bakery").blockOptional().orElseThrow().state()).isEmpty();
        assertThat(experiences.of("bakery").block()).isEqualTo(Experience.NONE);
    }

    private List<Given> course() {
        return courses.find("bakery")
                .blockOptional()
                .flatMap(seen -> seen.state())
                .orElseThrow()
                .read()
                .given();
    }

    private void hear(ConsumerRecord<String, byte[]> record) {
        listener.on(record);
    }

    private static ConsumerRecord<String, byte[]> response(long sequence, String moment, int degrees, int intensity) {
        return record("responses", "nl.warmwelkom.response.given.v1", sequence, """
                {"responseId": "r", "version": "2026-1", "moment": "%s", "temperature": %d,
                 "answers": [{"concern": "kosten", "intensity": %d}], "openQuestions": [], "at": "%s"}""".formatted(
                        moment, degrees, intensity, NOON.plusSeconds(sequence)));
    }

    private static ConsumerRecord<String, byte[]> record(String topic, String type, long sequence, String body) {
        var headers = new RecordHeaders();
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        "1",
                        "ce_source",
                        "urn:test",
                        "ce_type",
                        type,
                        "ce_sequence",
                        "" + sequence)
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                topic,
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                body.length(),
                "bakery",
                body.getBytes(StandardCharsets.UTF_8),
                headers,
                Optional.empty());
    }
}
