package nl.warmwelkom.platform.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.platform.EmbeddedParts;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** What the tests do with a broker. */
final class KafkaUse {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private KafkaUse() {}

    static KafkaTemplate<String, byte[]> template(String bootstrapServers) {
        return new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ProducerConfig.LINGER_MS_CONFIG, 0,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000),
                new StringSerializer(),
                new ByteArraySerializer()));
    }

    static void createTopic(String name, int partitions) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", EmbeddedParts.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(partitions), Optional.empty())))
                    .all()
                    .get();
        } catch (java.util.concurrent.ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
    }

    /** Everything in the topic, partition by partition, up to its end as it is now. */
    static List<ConsumerRecord<String, byte[]>> everythingIn(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", EmbeddedParts.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            for (var info : consumer.partitionsFor(topic, PATIENCE)) {
                var partition = new TopicPartition(topic, info.partition());
                consumer.assign(List.of(partition));
                consumer.seekToBeginning(List.of(partition));
                var end = consumer.endOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
                while (consumer.position(partition, PATIENCE) < end) {
                    consumer.poll(Duration.ofMillis(200)).records(partition).forEach(found::add);
                }
            }
            return found;
        }
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(String::new)
                .orElse("no " + name);
    }
}
