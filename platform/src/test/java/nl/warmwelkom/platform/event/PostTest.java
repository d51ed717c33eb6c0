package nl.warmwelkom.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.contracts.events.EmployerEvent;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.embedded.FreePorts;
import nl.warmwelkom.platform.EmbeddedParts;
import nl.warmwelkom.platform.SettableClock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.KafkaException;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

/** Over a real broker. */
class PostTest {

    private static final Topic<EmployerEvent> TOPIC = new Topic<>("post-employers", EmployerEvent.class, true);
    private static final URI SOURCE = URI.create("urn:nld:oin:00000000000000000000:systeem:employer-service");
    private static final EmployerChanged BAKERY =
            new EmployerChanged("Bakkerij De Korenaar", "C", "10-49", "AM19", "2312", true, List.of("employer-bakker"));

    private final Post post =
            new Post(KafkaUse.template(EmbeddedParts.bootstrapServers()), SOURCE, Schedulers.boundedElastic());
    private final EventReader reader = new EventReader(JsonMapper.shared());
    private final SettableClock clock = new SettableClock();

    @BeforeAll
    static void topic() throws Exception {
        KafkaUse.createTopic(TOPIC.name(), 3);
    }

    private List<Letter> letters(Announcement... announcements) {
        return new Letters(JsonMapper.shared(), clock, java.util.UUID::randomUUID).write(List.of(announcements), 6);
    }

    private void send(List<Letter> letters) {
        Flux.fromIterable(letters).concatMap(post::send).blockLast();
    }

    private static List<ConsumerRecord<String, byte[]>> arrivedFor(String key) {
        return KafkaUse.everythingIn(TOPIC.name()).stream()
                .filter(record -> key.equals(record.key()))
                .toList();
    }

    @Test
    void an_event_arrives_as_a_cloud_event_in_binary_mode() {
        var letter = letters(Announcement.of(TOPIC, "binary", BAKERY)).getFirst();

        send(List.of(letter));

        var record = arrivedFor("binary").getFirst();
        assertThat(KafkaUse.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(KafkaUse.header(record, "ce_id")).isEqualTo(letter.id());
        assertThat(KafkaUse.header(record, "ce_source")).isEqualTo(SOURCE.toString());
        assertThat(KafkaUse.header(record, "ce_type")).isEqualTo("nl.warmwelkom.employer.changed.v1");
        assertThat(KafkaUse.header(record, "ce_subject")).isEqualTo("binary");
        assertThat(Instant.parse(KafkaUse.header(record, "ce_time"))).isEqualTo(clock.instant());
        assertThat(KafkaUse.header(record, "ce_dataschema"))
                .isEqualTo("urn:warm-welkom:schema:nl.warmwelkom.employer.changed.v1");
        assertThat(KafkaUse.header(record, "ce_sequence")).isEqualTo("7");
        assertThat(KafkaUse.header(record, "content-type")).isEqualTo("application/json");
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo("""
                {"name":"Bakkerij De Korenaar","sector":"C","size":"10-49","region":"AM19","postcode4":"2312","open":true,\
                "accounts":["employer-bakker"]}""");
    }

    @Test
    void what_was_announced_is_what_is_received() {
        send(letters(Announcement.of(TOPIC, "round", BAKERY)));

        assertThat(reader.read(TOPIC, arrivedFor("round").getFirst())).contains(new Received<>("round", 7, BAKERY));
    }

    @Test
    void the_events_of_one_key_arrive_in_order_in_one_partition() {
        var many = Flux.range(0, 50)
                .map(_ -> Announcement.of(TOPIC, "order", BAKERY))
                .collectList()
                .blockOptional()
                .orElseThrow();

        send(letters(many.toArray(Announcement[]::new)));

        var arrived = arrivedFor("order");
        assertThat(arrived)
                .extracting(ConsumerRecord::partition)
                .containsOnly(arrived.getFirst().partition());
        assertThat(arrived)
                .extracting(record -> Long.parseLong(KafkaUse.header(record, "ce_sequence")))
                .isSorted()
                .hasSize(50);
    }

    @Test
    void a_tombstone_arrives_without_a_value_and_says_nothing() {
        send(letters(
                Announcement.of(TOPIC, "gone", new EmployerEvent.EmployerRemoved()),
                Announcement.tombstone(TOPIC, "gone")));

        var tombstone = arrivedFor("gone").getLast();
        assertThat(tombstone.value()).isNull();
        assertThat(reader.read(TOPIC, tombstone)).isEmpty();
    }

    @Test
    void without_a_broker_a_letter_fails_and_does_not_hang() {
        var nobody = "127.0.0.1:" + FreePorts.choose(1).getFirst();
        var lost = new Post(KafkaUse.template(nobody), SOURCE, Schedulers.boundedElastic());

        StepVerifier.create(lost.send(
                        letters(Announcement.of(TOPIC, "lost", BAKERY)).getFirst()))
                .expectError(KafkaException.class)
                .verify(Duration.ofSeconds(20));
    }
}
