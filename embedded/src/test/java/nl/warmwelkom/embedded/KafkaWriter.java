package nl.warmwelkom.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends for ever, prints what the broker acknowledged, and keeps a reader's place just behind it. */
final class KafkaWriter {

    static final String TOPIC = "introductions";
    static final String GROUP = "match-service";

    private KafkaWriter() {}

    public static void main(String[] args) throws Exception {
        var broker = EmbeddedKafka.start(Path.of(args[0]));
        KafkaUse.createTopic(broker, TOPIC);
        var partition = new TopicPartition(TOPIC, 0);
        var words = new StringSerializer();
        try (var producer = new KafkaProducer<>(KafkaUse.producing(broker), words, words);
                var reader = KafkaUse.consumer(broker, GROUP)) {
            for (var number = 0; true; number++) {
                producer.send(new ProducerRecord<>(TOPIC, 0, "key", String.valueOf(number)))
                        .get();
                reader.commitSync(Map.of(partition, new OffsetAndMetadata(number + 1L)));
                System.out.println(number);
            }
        }
    }
}
