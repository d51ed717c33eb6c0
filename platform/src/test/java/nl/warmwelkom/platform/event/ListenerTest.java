package nl.warmwelkom.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.warmwelkom.contracts.events.PositionEvent.PositionClosed;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.CapturedLog;
import nl.warmwelkom.platform.EmbeddedParts;
import nl.warmwelkom.platform.inbox.Inbox;
import nl.warmwelkom.platform.inbox.MongoInbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;

/** What happens to records that cannot be handled, with the error handling that every service has. */
class ListenerTest {

    private static final String SECRET = "Sam-Jansen";

    private static ConfigurableApplicationContext service;
    private static KafkaTemplate<String, byte[]> kafka;
    private static Follower follower;

    /** Each test has keys of its own: the topic stays the same. */
    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        service = new SpringApplicationBuilder(Service.class)
                .run(
                        "--spring.main.web-application-type=none",
                        "--spring.main.banner-mode=off",
                        "--spring.config.location=classpath:platform.yml",
                        "--spring.application.name=listener-test",
                        "--spring.kafka.bootstrap-servers=" + EmbeddedParts.bootstrapServers());
        kafka = KafkaUse.template(EmbeddedParts.bootstrapServers());
        follower = service.getBean(Follower.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void forget() {
        follower.failures.set(0);
        follower.tried.clear();
    }

    private void send(int partition, String recordKey, long sequence, String body) throws Exception {
        var record = new ProducerRecord<>("positions", partition, recordKey, body.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "urn:test",
                        "ce_type", "nl.warmwelkom.position.closed.v1",
                        "ce_sequence", Long.toString(sequence))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(record).get();
    }

    private Optional<String> known() {
        return follower.inbox
                .find(key)
                .blockOptional()
                .flatMap(Inbox.Seen::state)
                .map(Follower.Closed::by);
    }

    private static String closedBy(String employer) {
        return "{\"employerId\": \"%s\"}".formatted(employer);
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters() {
        return KafkaUse.everythingIn("positions.dlt").stream()
                .filter(record -> record.key().startsWith(key))
                .toList();
    }

    @Test
    void an_unreadable_record_goes_to_the_dead_letters_with_its_reason_and_the_next_one_is_handled() throws Exception {
        try (var log = new CapturedLog()) {
            send(0, key + " unreadable", 1, "{\"employerId\": [\"" + SECRET + "\"]}");
            send(0, key, 1, closedBy("e1"));

            await().untilAsserted(() -> assertThat(known()).contains("e1"));
            await().untilAsserted(() -> assertThat(deadLetters()).hasSize(1));

            var dead = deadLetters().getFirst();
            assertThat(new String(dead.value(), StandardCharsets.UTF_8)).contains(SECRET);
            assertThat(KafkaUse.header(dead, "ce_type")).isEqualTo("nl.warmwelkom.position.closed.v1");
            assertThat(KafkaUse.header(dead, "kafka_dlt-original-topic")).isEqualTo("positions");
            assertThat(KafkaUse.header(dead, "kafka_dlt-exception-message"))
                    .contains("the body is not a nl.warmwelkom.position.closed.v1");
            assertThat(dead.headers())
                    .allSatisfy(header -> assertThat(new String(header.value(), StandardCharsets.UTF_8))
                            .doesNotContain(SECRET));
            assertThat(log.lines()).noneMatch(line -> line.contains(SECRET));
        }
    }

    @Test
    void a_store_that_fails_is_tried_again_in_order_until_it_works() throws Exception {
        try (var log = new CapturedLog()) {
            follower.failures.set(4);

            send(1, key, 1, closedBy(SECRET));
            send(1, key, 2, closedBy("e2"));

            await().untilAsserted(() -> assertThat(known()).contains(SECRET + " e2"));
            assertThat(follower.tried).containsExactly(1L, 1L, 1L, 1L, 1L, 2L);
            assertThat(deadLetters()).isEmpty();
            assertThat(log.lines()).noneMatch(line -> line.contains(SECRET));
        }
    }

    @Test
    void an_event_that_came_too_early_is_waited_for_while_other_partitions_go_on() throws Exception {
        send(2, key, 1, closedBy("e1"));
        await().untilAsserted(() -> assertThat(known()).contains("e1"));

        send(2, key, 3, closedBy("e3"));
        await().until(() ->
                follower.tried.stream().filter(sequence -> sequence == 3).count() >= 2);
        send(0, key, 2, closedBy("e2"));

        await().untilAsserted(() -> assertThat(known()).contains("e1 e2 e3"));
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void what_comes_twice_is_applied_once() throws Exception {
        send(0, key, 1, closedBy("e1"));
        send(0, key, 1, closedBy("e1"));
        send(0, key, 2, closedBy("e2"));

        await().untilAsserted(() -> assertThat(known()).contains("e1 e2"));
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({KafkaAutoConfiguration.class, JacksonAutoConfiguration.class})
    @Import(EventConfiguration.class)
    static class Service {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Follower follower(EventReader reader) {
            return new Follower(reader);
        }
    }

    /** Keeps all that it hears, in order, so that a repeat, a loss or a wrong order shows. */
    static class Follower {

        private final EventReader reader;
        private final MongoInbox<Closed> inbox =
                new MongoInbox<>(EmbeddedParts.database(), "closed", Topic.POSITIONS, Closed.class);
        private final AtomicInteger failures = new AtomicInteger();
        private final List<Long> tried = new CopyOnWriteArrayList<>();

        public record Closed(String by) {}

        Follower(EventReader reader) {
            this.reader = reader;
        }

        @KafkaListener(topics = "positions")
        void on(ConsumerRecord<String, byte[]> record) {
            reader.read(Topic.POSITIONS, record).ifPresent(received -> {
                tried.add(received.sequence());
                if (failures.getAndDecrement() > 0) {
                    throw new IllegalStateException("the store does not answer");
                }
                var closed = (PositionClosed) received.event();
                inbox.apply(
                                received.key(),
                                received.sequence(),
                                before -> before.map(was -> new Closed(was.by() + " " + closed.employerId()))
                                        .orElse(new Closed(closed.employerId())))
                        .block(Duration.ofSeconds(30));
            });
        }
    }
}
