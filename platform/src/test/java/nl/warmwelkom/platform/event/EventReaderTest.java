package nl.warmwelkom.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerRemoved;
import nl.warmwelkom.contracts.events.PositionEvent.PositionClosed;
import nl.warmwelkom.contracts.events.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EventReaderTest {

    private static final String SECRET = "Sam-Jansen";
    private static final String CLOSED = "nl.warmwelkom.position.closed.v1";

    private final EventReader reader = new EventReader(JsonMapper.shared());

    private static Map<String, String> headers(String type) {
        return new HashMap<>(Map.of(
                "ce_specversion", "1.0", "ce_id", "1", "ce_source", "urn:test", "ce_type", type, "ce_sequence", "3"));
    }

    private static ConsumerRecord<String, byte[]> record(
            @Nullable String key, Map<String, String> headers, String body) {
        var kafkaHeaders = new RecordHeaders();
        headers.forEach((name, value) -> kafkaHeaders.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                "positions",
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                body.length(),
                key,
                body.getBytes(StandardCharsets.UTF_8),
                kafkaHeaders,
                Optional.empty());
    }

    private void assertUnreadable(@Nullable String key, Map<String, String> headers, String body) {
        assertThatThrownBy(() -> reader.read(Topic.POSITIONS, record(key, headers, body)))
                .isInstanceOfSatisfying(UnreadableEvent.class, unreadable -> {
                    assertThat(unreadable).hasNoCause();
                    assertThat(unreadable.getMessage()).doesNotContain(SECRET);
                });
    }

    @Test
    void a_field_of_a_newer_version_is_passed_over() {
        var newer = record("p1", headers(CLOSED), """
                {"employerId": "e1", "why": {"code": "filled"}, "tags": [1, 2]}""");

        assertThat(reader.read(Topic.POSITIONS, newer)).contains(new Received<>("p1", 3, new PositionClosed("e1")));
    }

    @Test
    void a_type_of_a_newer_version_is_passed_over() {
        var newer = record("p1", headers("nl.warmwelkom.position.closed.v2"), "{}");

        assertThat(reader.read(Topic.POSITIONS, newer)).isEmpty();
    }

    @Test
    void an_event_without_fields_is_whole() {
        var removed = record("e1", headers("nl.warmwelkom.employer.removed.v1"), "{}");

        assertThat(reader.read(Topic.EMPLOYERS, removed)).contains(new Received<>("e1", 3, new EmployerRemoved()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "Sam-Jansen",
                "{\"employerId\": \"Sam-Jansen",
                "[\"Sam-Jansen\"]",
                "\"Sam-Jansen\"",
                "{\"employerId\": {\"Sam-Jansen\": 1}}",
                "{\"employerId\": null, \"name\": \"Sam-Jansen\"}",
                "{\"name\": \"Sam-Jansen\"}"
            })
    void a_body_that_is_not_the_event_is_unreadable_and_is_not_quoted(String body) {
        assertUnreadable("p1", headers(CLOSED), body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a number that is missing is no zero
                "\"hoursMin\": 8, ",
                // nor is a missing list an empty one
                "\"strengths\": [\"rust\"], ",
                "\"employerId\": \"e1\", "
            })
    void a_body_that_lacks_a_field_is_unreadable(String lacking) {
        var whole = """
                {"employerId": "e1", "title": "Bakker", "tasks": "Bakken", "field": "eten", "strengths": ["rust"], \
                "certificates": [], "environment": {"geluid": 2}, "support": [], "hoursMin": 8, "hoursMax": 24, \
                "dayParts": ["mon-am"], "dayPartsNeeded": 2, "openings": 1, "postcode4": "2312"}""";
        var headers = headers("nl.warmwelkom.position.changed.v1");
        assertThat(reader.read(Topic.POSITIONS, record("p1", headers, whole))).isPresent();

        assertThat(whole).contains(lacking);
        assertUnreadable("p1", headers, whole.replace(lacking, ""));
    }

    @Test
    void a_list_with_a_hole_in_it_is_unreadable() {
        var withHole = """
                {"name": "n", "sector": "C", "size": "1-9", "region": "AM19", "postcode4": "2312", "open": true, \
                "accounts": ["Sam-Jansen", null]}""";

        assertThatThrownBy(() -> reader.read(
                        Topic.EMPLOYERS, record("e1", headers("nl.warmwelkom.employer.changed.v1"), withHole)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("the body lacks accounts[] of a nl.warmwelkom.employer.changed.v1");
    }

    @Test
    void what_may_be_absent_may_be_absent() {
        var returned = """
                {"parties": {"candidateId": "c", "employerId": "e", "positionId": "p"}, "at": "2027-03-01T09:00:00Z", \
                "by": "manager-leiden"}""";

        assertThat(reader.read(
                        Topic.INTRODUCTIONS, record("i1", headers("nl.warmwelkom.introduction.returned.v1"), returned)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_specversion", "ce_id", "ce_source", "ce_type", "ce_sequence"})
    void an_envelope_that_lacks_a_header_is_unreadable(String header) {
        var headers = headers(CLOSED);
        headers.remove(header);

        assertUnreadable("p1", headers, "{\"employerId\": \"e1\"}");
    }

    @Test
    void a_sequence_that_is_no_number_is_unreadable() {
        var headers = headers(CLOSED);
        headers.put("ce_sequence", "third");

        assertUnreadable("p1", headers, "{\"employerId\": \"e1\"}");
    }

    @Test
    void an_event_without_a_key_is_unreadable() {
        assertUnreadable(null, headers(CLOSED), "{\"employerId\": \"e1\"}");
    }

    @Test
    void a_record_that_is_no_event_at_all_is_unreadable() {
        assertUnreadable("p1", Map.of(), SECRET);
        assertUnreadable("p1", Map.of("content-type", "application/cloudevents+json"), "{\"data\": \"Sam-Jansen\"}");
    }

    @Test
    void every_event_of_every_topic_has_a_wire_name_of_its_own() {
        var topics = List.of(
                Topic.EMPLOYERS,
                Topic.POSITIONS,
                Topic.RESPONSES,
                Topic.CANDIDATES,
                Topic.INTRODUCTIONS,
                Topic.ROUNDS,
                Topic.WEIGHTS,
                Topic.STORIES,
                Topic.CALLS);

        assertThat(topics.stream().flatMap(topic -> topic.byWireName().keySet().stream()))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("nl\\.warmwelkom\\.[a-z]+\\.[a-z-]+\\.v\\d+"));
    }
}
