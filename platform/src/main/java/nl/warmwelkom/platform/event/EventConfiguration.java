package nl.warmwelkom.platform.event;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.inbox.Gap;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Topics, sending, reading, and what happens to a record that cannot be handled. */
@Configuration(proxyBeanMethods = false)
public class EventConfiguration {

    private static final Duration TWO_YEARS = Duration.ofDays(730);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_MONTH = Duration.ofDays(30);

    /** How long an event waits for one that should have come before it. Then it waits in the dead-letter topic. */
    private static final Duration WAITS_FOR_A_GAP = Duration.ofMinutes(2);

    @Bean
    Letters letters(JsonMapper json, Clock clock) {
        return new Letters(json, clock, UUID::randomUUID);
    }

    @Bean
    EventReader eventReader(JsonMapper json) {
        return new EventReader(json);
    }

    @Bean
    Carrier post(KafkaTemplate<String, byte[]> kafka, @Value("${warm-welkom.event-source}") URI source) {
        return new Post(kafka, source, Schedulers.boundedElastic());
    }

    /** Every service declares every topic: whichever starts first makes them, and none needs another to be up. */
    @Bean
    KafkaAdmin.NewTopics topics(
            @Value("${warm-welkom.kafka.partitions}") int partitions,
            @Value("${warm-welkom.kafka.replicas}") short replicas) {
        return new KafkaAdmin.NewTopics(Stream.of(
                        topic(Topic.EMPLOYERS, partitions, replicas),
                        topic(Topic.POSITIONS, partitions, replicas),
                        topic(Topic.RESPONSES, partitions, replicas),
                        topic(Topic.CANDIDATES, partitions, replicas),
                        topic(Topic.INTRODUCTIONS, partitions, replicas),
                        topic(Topic.ROUNDS, RegionPartition.REGIONS, replicas),
                        topic(Topic.WEIGHTS, 1, replicas),
                        topic(Topic.STORIES, partitions, replicas),
                        topic(Topic.CALLS, partitions, replicas),
                        topic(Topic.PAUSES, partitions, replicas),
                        topic(Topic.ERASURES, partitions, replicas))
                .flatMap(topic -> Stream.of(topic, deadLetters(topic.name(), replicas)))
                .toArray(NewTopic[]::new));
    }

    private static NewTopic topic(Topic<?> topic, int partitions, short replicas) {
        var builder = TopicBuilder.name(topic.name()).partitions(partitions).replicas(replicas);
        return topic.compacted()
                // What was overwritten or erased is gone after a day, also where little is written.
                ? builder.compact()
                        .config(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, Long.toString(A_DAY.toMillis()))
                        .build()
                : builder.config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(TWO_YEARS.toMillis()))
                        .build();
    }

    private static NewTopic deadLetters(String topic, short replicas) {
        return TopicBuilder.name(topic + ".dlt")
                .partitions(1)
                .replicas(replicas)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(A_MONTH.toMillis())))
                .build();
    }

    /**
     * A record that can never be read leaves at once and stops nobody; anything else is trouble of ours and is tried again,
     * in order, until it works.
     */
    @Bean
    DefaultErrorHandler errorHandler(KafkaTemplate<String, byte[]> kafka) {
        var deadLetters =
                new DeadLetterPublishingRecoverer(kafka, (record, _) -> new TopicPartition(record.topic() + ".dlt", 0));
        var handler = new DefaultErrorHandler(deadLetters, backOff());
        handler.addNotRetryableExceptions(UnreadableEvent.class);
        handler.setBackOffFunction((_, failure) -> isGap(failure) ? gapBackOff() : null);
        return handler;
    }

    private static boolean isGap(Throwable failure) {
        return failure instanceof Gap || failure.getCause() instanceof Gap;
    }

    private static ExponentialBackOff backOff() {
        var backOff = new ExponentialBackOff(100, 2);
        backOff.setMaxInterval(Duration.ofSeconds(10).toMillis());
        return backOff;
    }

    private static ExponentialBackOff gapBackOff() {
        var backOff = backOff();
        backOff.setMaxElapsedTime(WAITS_FOR_A_GAP.toMillis());
        return backOff;
    }
}
