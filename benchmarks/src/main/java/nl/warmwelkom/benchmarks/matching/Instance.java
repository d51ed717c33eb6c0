package nl.warmwelkom.benchmarks.matching;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.warmwelkom.benchmarks.Report;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.matching.application.PairHistory;
import nl.warmwelkom.match.matching.application.Reading;
import nl.warmwelkom.match.matching.index.Index;
import nl.warmwelkom.match.matching.index.Ledger;
import nl.warmwelkom.match.matching.messaging.IndexFeed;
import nl.warmwelkom.match.matching.messaging.Told;
import nl.warmwelkom.platform.event.EventReader;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The part of an instance that holds the index, fed from a broker as the service feeds it. */
public final class Instance {

    private static final double NANOS_A_SECOND = 1e9;
    private static final double MILLIS_A_SECOND = 1e3;
    private static final double MEGA = 1 << 20;
    private static final int SETTLE = 4;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

    private Instance() {}

    public static void main(String[] args) throws InterruptedException {
        var started = System.nanoTime();
        var report = new Report(System.out);
        var country = new MadeUp();
        var index = new Index(country.words(), country.areas(), Index.Engine.BEST, () -> {
            throw new IllegalStateException("bitmaps and rows disagree");
        });
        var caughtUp = new CountDownLatch(1);
        var feed = new IndexFeed(
                consumers(args[0]),
                new Told(new EventReader(JsonMapper.shared()), new Reading(Catalogue.standard())),
                new Ledger(index),
                nothingHappened(),
                caughtUp::countDown);
        feed.start();
        if (!caughtUp.await(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the index did not catch up in " + LONG_ENOUGH);
        }
        report.figure(
                "ready, from the start of the process's own code", "s", (System.nanoTime() - started) / NANOS_A_SECOND);
        report.figure("processor time for that, all threads", "s", worked().toMillis() / MILLIS_A_SECOND);
        report.figure("memory in use once ready", "MiB", used());
        var positions = country.positions(Integer.parseInt(args[1]));
        try (var telling = new Telling(args[0])) {
            new Visible(country, index, telling).measure(positions, report);
        }
        feed.stop();
        System.exit(report.exitCode());
    }

    private static Duration worked() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double used() {
        for (var n = 0; n < SETTLE; n++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGA;
    }

    private static DefaultKafkaConsumerFactory<String, byte[]> consumers(String broker) {
        return new DefaultKafkaConsumerFactory<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static PairHistory nothingHappened() {
        return new PairHistory() {
            @Override
            public Mono<Set<String>> employersBlockedFor(String candidateId) {
                return Mono.just(Set.of());
            }

            @Override
            public Mono<Map<String, Integer>> openingsTaken() {
                return Mono.just(Map.of());
            }
        };
    }
}
