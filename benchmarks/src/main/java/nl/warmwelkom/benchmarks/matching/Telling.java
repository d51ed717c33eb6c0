package nl.warmwelkom.benchmarks.matching;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.warmwelkom.benchmarks.matching.MadeUp.Made;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.event.Post;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Tells a broker what the services would tell it. */
public final class Telling implements AutoCloseable {

    private static final int PARTITIONS = 3;
    private static final int AT_ONCE = 4000;

    private final DefaultKafkaProducerFactory<String, byte[]> producers;
    private final Letters letters = new Letters(JsonMapper.shared(), Clock.systemUTC(), UUID::randomUUID);
    private final Post post;

    public Telling(String broker) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
            admin.createTopics(Stream.of(Topic.EMPLOYERS, Topic.POSITIONS, Topic.CANDIDATES, Topic.INTRODUCTIONS)
                    .map(topic -> new NewTopic(topic.name(), PARTITIONS, (short) 1))
                    .toList());
        }
        producers = new DefaultKafkaProducerFactory<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        5),
                new StringSerializer(),
                new ByteArraySerializer());
        post = new Post(new KafkaTemplate<>(producers), URI.create("urn:bench"), Schedulers.boundedElastic());
    }

    /** Every employer and every position of a made-up country. */
    public void ofACountry(int count) {
        var positions = new MadeUp().positions(count);
        send(positions.stream()
                .map(made -> made.position().employer().value())
                .distinct()
                .flatMap(employer -> letters
                        .write(
                                List.of(Announcement.of(
                                        Topic.EMPLOYERS,
                                        employer,
                                        new EmployerChanged(employer, "Q", "10-49", "AM19", "2312", true, List.of()))),
                                0)
                        .stream()));
        send(positions.stream().flatMap(made -> letters(made, 0).stream()));
    }

    /** So many candidates of a made-up country. */
    public void ofPeople(int count) {
        send(new MadeUp()
                .people(count)
                .flatMap(living -> letters
                        .write(
                                List.of(Announcement.of(
                                        Topic.CANDIDATES,
                                        living.candidate().id().value(),
                                        Events.candidate(living))),
                                0)
                        .stream()));
    }

    /** A position once more, after it changed. */
    void of(Made made, long version) {
        send(letters(made, version).stream());
    }

    private List<Letter> letters(Made made, long version) {
        return letters.write(
                List.of(Announcement.of(Topic.POSITIONS, made.position().id().value(), Events.position(made))),
                version);
    }

    private void send(Stream<Letter> all) {
        Flux.fromStream(all).flatMap(post::send, AT_ONCE).blockLast();
    }

    @Override
    public void close() {
        producers.destroy();
    }
}
