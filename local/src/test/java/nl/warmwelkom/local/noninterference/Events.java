package nl.warmwelkom.local.noninterference;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What was told on the topics that an employer's data flows from. {@code candidates} is none: it is between services. */
record Events(Map<String, List<String>> byKey) {

    private static final List<String> TOPICS = List.of("employers", "positions", "responses", "introductions");
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final Set<String> OF_THE_MOMENT = Set.of("ce_id", "ce_time", "traceparent", "tracestate");

    /** Everything up to now, ids and times aside. */
    static Events on(String broker, Names names) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest");
        var byKey = new HashMap<String, List<String>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(WAIT)
                        .forEach(record -> byKey.computeIfAbsent(record.key(), _ -> new ArrayList<>())
                                .add(line(record, names)));
            }
        }
        return new Events(byKey);
    }

    /**
     * Topic by topic, in the order of each. After a failure a letter may be sent twice; readers pass over the second one by its
     * number, and so do we.
     */
    List<String> of(String id) {
        return byKey.getOrDefault(id, List.of()).stream()
                .distinct()
                .sorted(Comparator.comparing(line -> line.substring(0, line.indexOf(' '))))
                .toList();
    }

    /** The same, and one more line about this id: to see that it is noticed. */
    Events with(String id, String line) {
        var more = new HashMap<>(byKey);
        more.merge(
                id,
                List.of(line),
                (there, added) -> Stream.concat(there.stream(), added.stream()).toList());
        return new Events(more);
    }

    private static String line(ConsumerRecord<String, byte[]> record, Names names) {
        var headers = new TreeSet<String>();
        record.headers().forEach(header -> {
            if (!OF_THE_MOMENT.contains(header.key())) {
                headers.add(header.key() + "=" + text(header.value()));
            }
        });
        var value = record.value() == null ? "nothing" : text(record.value());
        return names.plain("%s %s %s".formatted(record.topic(), headers, value));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
