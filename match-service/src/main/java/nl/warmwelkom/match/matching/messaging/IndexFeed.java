package nl.warmwelkom.match.matching.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.matching.application.PairHistory;
import nl.warmwelkom.match.matching.index.Change;
import nl.warmwelkom.match.matching.index.Ledger;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import reactor.util.retry.Retry;

/**
 * Reads all partitions of the topics from their beginning, in every instance, without a group: each of them has the whole
 * index, and nobody has to say who has what. It is ready once it has come to where the topics ended when it began.
 */
public final class IndexFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFeed.class);
    private static final List<String> TOPICS =
            List.of(Topic.EMPLOYERS.name(), Topic.POSITIONS.name(), Topic.INTRODUCTIONS.name());
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration WAIT_AT_FIRST = Duration.ofMillis(50);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final long LOOK_FOR_PARTITIONS_EVERY = Duration.ofSeconds(10).toNanos();
    private static final int AT_ONCE = 5000;

    private final ConsumerFactory<String, byte[]> consumers;
    private final Told told;
    private final Ledger ledger;
    private final PairHistory history;
    private final Runnable warmUp;
    private final AtomicLong looks = new AtomicLong();
    private final AtomicLong lastLook = new AtomicLong();
    private volatile boolean running;
    private volatile CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean caughtUp;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Consumer<String, byte[]> consumer;

    /** A feed; {@code warmUp} runs once, between catching up and being ready. */
    public IndexFeed(
            ConsumerFactory<String, byte[]> consumers, Told told, Ledger ledger, PairHistory history, Runnable warmUp) {
        this.consumers = consumers;
        this.told = told;
        this.ledger = ledger;
        this.history = history;
        this.warmUp = warmUp;
    }

    /** Whether the index has all that was told before it was started. */
    public boolean ready() {
        return caughtUp;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        running = true;
        var reading = new Thread(this::run, "index-feed");
        reading.setDaemon(true);
        thread = reading;
        reading.start();
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        var waiting = thread;
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Begins again from the beginning after trouble: what the index has seen it passes over. */
    private void run() {
        while (running) {
            try (var reading = consumers.createConsumer(null, "", "-index", settings())) {
                consumer = reading;
                read(reading);
            } catch (RuntimeException trouble) {
                if (running) {
                    LOG.warn(
                            "the index could not be fed, and tries again: {}",
                            trouble.getClass().getSimpleName());
                    pause();
                }
            }
        }
    }

    private static Properties settings() {
        var settings = new Properties();
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, String.valueOf(AT_ONCE));
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        return settings;
    }

    private void read(Consumer<String, byte[]> reading) {
        var assigned = partitions(reading);
        reading.assign(assigned);
        reading.seekToBeginning(assigned);
        var introductions = assigned.stream()
                .filter(it -> it.topic().equals(Topic.INTRODUCTIONS.name()))
                .toList();
        // What happened before is in the store, that is asked next; only what happens from here on has to be heard.
        reading.seekToEnd(introductions);
        introductions.forEach(reading::position);
        lookAtOpenings();
        var ends = reading.endOffsets(assigned);
        var lookedForPartitions = System.nanoTime();
        while (running) {
            apply(reading.poll(caughtUp ? WAIT : WAIT_AT_FIRST));
            if (!caughtUp && lastLook.get() > 0 && hasReached(reading, ends)) {
                ledger.tidy();
                warmUp.run();
                caughtUp = true;
                LOG.info("the index has caught up");
            }
            if (System.nanoTime() - lookedForPartitions > LOOK_FOR_PARTITIONS_EVERY) {
                lookedForPartitions = System.nanoTime();
                takeOnNew(reading);
            }
        }
    }

    private void apply(Iterable<ConsumerRecord<String, byte[]>> records) {
        var changes = new ArrayList<Change>();
        var openings = false;
        for (var record : records) {
            told.in(record).ifPresent(changes::add);
            openings |= told.movesOpenings(record);
        }
        if (!changes.isEmpty()) {
            ledger.apply(changes);
        }
        if (openings) {
            lookAtOpenings();
        }
    }

    /** Asks the store how many openings are taken; of several answers the one that was asked for last counts. */
    private void lookAtOpenings() {
        var look = looks.incrementAndGet();
        history.openingsTaken()
                .retryWhen(Retry.backoff(Long.MAX_VALUE, AFTER_TROUBLE))
                .filter(_ -> look == looks.get())
                .subscribe(taken -> {
                    ledger.apply(List.of(new Change.OpeningsTaken(taken)));
                    lastLook.set(look);
                });
    }

    private static boolean hasReached(Consumer<?, ?> reading, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> reading.position(end.getKey()) >= end.getValue());
    }

    private static List<TopicPartition> partitions(Consumer<?, ?> reading) {
        var found = new ArrayList<TopicPartition>();
        for (var topic : TOPICS) {
            var known = reading.partitionsFor(topic);
            if (known == null || known.isEmpty()) {
                throw new KafkaException("no such topic yet: " + topic);
            }
            known.forEach(it -> found.add(new TopicPartition(it.topic(), it.partition())));
        }
        return found;
    }

    private static void takeOnNew(Consumer<?, ?> reading) {
        var assigned = reading.assignment();
        var added = partitions(reading).stream()
                .filter(Predicate.not(assigned::contains))
                .toList();
        if (!added.isEmpty()) {
            reading.assign(Stream.concat(assigned.stream(), added.stream()).toList());
            reading.seekToBeginning(added);
        }
    }

    private void pause() {
        try {
            if (stopped.await(AFTER_TROUBLE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("stopped while waiting");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
