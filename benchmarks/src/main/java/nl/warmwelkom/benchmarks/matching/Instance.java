package nl.warmwelkom.benchmarks.matching;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.warmwelkom.benchmarks.Figures;
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

    private static final int CHANGES = 200;
    private static final int QUESTIONS = 20;
    private static final double NANOS_A_SECOND = 1e9;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double MEGA = 1 << 20;
    private static final double SOON_ENOUGH = 50;
    private static final int SETTLE = 4;

    private Instance() {}

    public static void main(String[] args) throws InterruptedException {
        var started = System.nanoTime();
        var report = new Report(System.out);
        var country = new MadeUp();
        var index = new Index(country.words(), country.areas(), Index.Engine.BEST, () -> {
            throw new IllegalStateException("bitmaps and rows disagree");
        });
        var ledger = new Ledger(index);
        var feed = new IndexFeed(
                consumers(args[0]),
                new Told(new EventReader(JsonMapper.shared()), new Reading(Catalogue.standard())),
                ledger,
                nothingHappened(),
                () -> {});
        feed.start();
        while (!feed.ready()) {
            Thread.sleep(20);
        }
        report.figure(
                "ready, from the start of the process's own code", "s", (System.nanoTime() - started) / NANOS_A_SECOND);
        report.figure("memory in use once ready", "MiB", used());
        var positions = country.positions(Integer.parseInt(args[1]));
        for (var asked : country.candidates(1)) {
            if (index.best(country.scoring(), asked.candidate(), Set.of(), asked.region(), QUESTIONS)
                    .isEmpty()) {
                report.say("  nobody hires in " + asked.region());
            }
        }
        var arrived = new Figures();
        var chance = new Random(3);
        try (var telling = new Telling(args[0])) {
            for (var n = 0; n < 2 * CHANGES; n++) {
                var changed = country.changed(positions.get(chance.nextInt(positions.size())));
                var start = System.nanoTime();
                telling.of(changed, n + 1);
                var id = changed.position().id();
                while (ledger.lastSeen(id) < n + 2) {
                    Thread.onSpinWait();
                }
                if (n >= CHANGES) {
                    arrived.add((System.nanoTime() - start) / NANOS_A_MILLI);
                }
            }
        }
        report.figure("a change, from sending to visible in answers", "ms", arrived);
        report.atMost("change-event-visible-ms", arrived.median(), SOON_ENOUGH);
        feed.stop();
        System.exit(report.exitCode());
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
