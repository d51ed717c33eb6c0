package nl.warmwelkom.testing.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmwelkom.contracts.events.EmployerEvent;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerRemoved;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.event.Post;
import nl.warmwelkom.platform.event.Received;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.testing.store.InMemoryOutbox;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** What is stored here is heard there: from store over relay and topic to reader, whatever the broker. */
abstract class EventRoundContract {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ID = "7f1d";

    private final Topic<EmployerEvent> topic = new Topic<>("round-" + UUID.randomUUID(), EmployerEvent.class, true);
    private final EventReader reader = new EventReader(JsonMapper.shared());
    private DefaultKafkaProducerFactory<String, byte[]> producers;

    protected abstract String bootstrapServers();

    @BeforeEach
    void open() throws Exception {
        producers = new DefaultKafkaProducerFactory<>(
                Map.of("bootstrap.servers", bootstrapServers(), "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic.name(), 3, (short) 1)))
                    .all()
                    .get();
        }
    }

    @AfterEach
    void close() {
        producers.destroy();
    }

    @Test
    void what_is_stored_is_heard_in_order_and_leaves_the_box() {
        var store = store(new Relay(post(), Clock.systemUTC(), PATIENCE));

        var first = present(store.insert(ID, "first", List.of(changed("first"))));
        var second = present(store.update(first, "second", List.of(changed("second"))));
        present(store.update(second, "gone", List.of(removed(), Announcement.tombstone(topic, ID))));

        var heard = heard(4);
        assertThat(heard.stream().flatMap(record -> reader.read(topic, record).stream()))
                .containsExactly(
                        new Received<>(ID, 1, named("first")),
                        new Received<>(ID, 2, named("second")),
                        new Received<>(ID, 3, new EmployerRemoved()));
        assertThat(heard.getLast().value()).isNull();
        await().untilAsserted(() -> assertThat(store.box(ID)).isEmpty());
    }

    @Test
    void what_a_dead_carrier_left_is_heard_after_a_sweep() {
        var store = store(new Relay(_ -> Mono.never(), Clock.systemUTC(), PATIENCE));
        present(store.insert(ID, "left", List.of(changed("left"))));

        var later = Clock.offset(Clock.systemUTC(), PATIENCE.multipliedBy(2));
        new Relay(post(), later, PATIENCE).sweep(store).block();

        assertThat(reader.read(topic, heard(1).getFirst())).contains(new Received<>(ID, 1, named("left")));
        assertThat(store.box(ID)).isEmpty();
    }

    private static EmployerChanged named(String name) {
        return new EmployerChanged(name, "C", "10-49", "AM19", "2312", true, List.of("employer-bakker"));
    }

    private Announcement changed(String name) {
        return Announcement.of(topic, ID, named(name));
    }

    private Announcement removed() {
        return Announcement.of(topic, ID, new EmployerRemoved());
    }

    private static InMemoryOutbox<String> store(Relay relay) {
        return new InMemoryOutbox<>(new Letters(JsonMapper.shared(), Clock.systemUTC(), UUID::randomUUID), relay);
    }

    private Post post() {
        return new Post(new KafkaTemplate<>(producers), URI.create("urn:test:round"), Schedulers.boundedElastic());
    }

    private static <T> T present(Mono<T> mono) {
        return mono.blockOptional().orElseThrow();
    }

    /** Reads the topic from its beginning until so many records came. */
    private List<ConsumerRecord<String, byte[]>> heard(int expected) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.name(), PATIENCE).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            await().pollInSameThread().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
                return found.size() >= expected;
            });
            return found;
        }
    }
}
