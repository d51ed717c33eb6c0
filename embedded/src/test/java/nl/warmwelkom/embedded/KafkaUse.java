package nl.warmwelkom.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the tests do with a broker. */
final class KafkaUse {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private KafkaUse() {}

    static Map<String, Object> producing(EmbeddedKafka broker) {
        return Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all", "linger.ms", 0);
    }

    static KafkaConsumer<String, String> consumer(EmbeddedKafka broker, String group) {
        var words = new StringDeserializer();
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "group.id", group, "enable.auto.commit", false),
                words,
                words);
    }

    static void createTopic(EmbeddedKafka broker, String topic) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    static void send(EmbeddedKafka broker, String topic, String... messages) throws Exception {
        var words = new StringSerializer();
        try (var producer = new KafkaProducer<>(producing(broker), words, words)) {
            for (var message : messages) {
                producer.send(new ProducerRecord<>(topic, 0, "key", message)).get();
            }
        }
    }

    /** Everything that the topic holds from its first message up to its end as it is now. */
    static List<String> everythingIn(EmbeddedKafka broker, String topic) {
        var partition = new TopicPartition(topic, 0);
        try (var consumer = consumer(broker, "everything")) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var end = consumer.endOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
            var found = new ArrayList<String>();
            while (consumer.position(partition, PATIENCE) < end) {
                consumer.poll(Duration.ofMillis(200)).records(partition).stream()
                        .map(ConsumerRecord::value)
                        .forEach(found::add);
            }
            return found;
        }
    }

    static void moveTo(EmbeddedKafka broker, String group, String topic, long offset) {
        try (var consumer = consumer(broker, group)) {
            consumer.commitSync(Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(offset)));
        }
    }

    static long placeOf(EmbeddedKafka broker, String group, String topic) {
        var partition = new TopicPartition(topic, 0);
        try (var consumer = consumer(broker, group)) {
            return Optional.ofNullable(
                            consumer.committed(Set.of(partition), PATIENCE).get(partition))
                    .map(OffsetAndMetadata::offset)
                    .orElse(-1L);
        }
    }
}
