package nl.warmwelkom.platform.outbox;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.warmwelkom.platform.event.Letter;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Writers, carriers and the sweepers of two instances, in every order that chance comes up with. */
class RelayInterleavingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How long the producer goes on with what a carrier gave up. */
    private static final Duration LINGERS = Duration.ofSeconds(4);

    private static final int ACTIONS = Action.values().length;

    private enum Action {
        WRITE,
        ARRIVE,
        ARRIVE_UNHEARD,
        FAIL,
        ARRIVE_LATE,
        SWEEP_HERE,
        SWEEP_THERE,
        WAIT_A_SECOND,
        WAIT_LONG,
        CRASH
    }

    @Test
    void an_older_letter_never_arrives_after_a_newer_one_and_none_is_lost() {
        qt().withExamples(3_000)
                .forAll(lists().of(integers().between(0, ACTIONS - 1)).ofSizeBetween(1, 60))
                .check(actions -> {
                    var time = VirtualTimeScheduler.getOrSet();
                    try {
                        var world = new World(time);
                        actions.forEach(action -> world.take(Action.values()[action]));
                        world.quietDown();
                        return world.allArrivedInOrder();
                    } finally {
                        VirtualTimeScheduler.reset();
                    }
                });
    }

    private static final class World {

        private final VirtualTimeScheduler time;
        private final Clock clock;
        private final Boxes boxes;
        private final Relay relay;
        private final List<Send> underway = new ArrayList<>();
        private final List<Send> givenUp = new ArrayList<>();
        private final List<Disposable> carriers = new ArrayList<>();
        private final List<Long> topic = new ArrayList<>();
        private long written;

        private World(VirtualTimeScheduler time) {
            this.time = time;
            this.clock = new VirtualClock(time);
            this.boxes = new Boxes(clock);
            this.relay = new Relay(this::send, clock, PATIENCE);
        }

        private record Send(long sequence, Sinks.Empty<Void> heard, Instant lingersUntil) {}

        private Mono<Void> send(Letter letter) {
            return Mono.defer(() -> {
                var send = new Send(letter.sequence(), Sinks.empty(), Instant.MAX);
                underway.add(send);
                return send.heard.asMono().doOnCancel(() -> giveUp(send));
            });
        }

        private void giveUp(Send send) {
            underway.remove(send);
            givenUp.add(new Send(send.sequence, send.heard, clock.instant().plus(LINGERS)));
        }

        private void take(Action action) {
            switch (action) {
                case WRITE -> write();
                case ARRIVE -> answer(true, true);
                case ARRIVE_UNHEARD -> answer(true, false);
                case FAIL -> answer(false, false);
                case ARRIVE_LATE -> arriveLate();
                case SWEEP_HERE, SWEEP_THERE -> carriers.add(relay.sweep(boxes).subscribe());
                case WAIT_A_SECOND -> time.advanceTimeBy(Duration.ofSeconds(1));
                case WAIT_LONG -> time.advanceTimeBy(PATIENCE.plusMillis(1));
                case CRASH -> crash();
            }
        }

        private void write() {
            var box = boxes.put("bakery", ++written);
            if (box.size() == 1) {
                carriers.add(relay.carry(boxes, "bakery", box).subscribe(_ -> {}, _ -> {}));
            }
        }

        private void answer(boolean arrived, boolean heard) {
            if (underway.isEmpty()) {
                return;
            }
            var send = underway.removeFirst();
            if (arrived) {
                topic.add(send.sequence);
            }
            if (heard) {
                send.heard.tryEmitEmpty();
            } else {
                send.heard.tryEmitError(new IllegalStateException("no answer from the broker"));
            }
        }

        private void arriveLate() {
            if (!givenUp.isEmpty()) {
                var send = givenUp.removeFirst();
                if (clock.instant().isBefore(send.lingersUntil)) {
                    topic.add(send.sequence);
                }
            }
        }

        /** The process dies: nobody carries any more, but what it had sent may still arrive. */
        private void crash() {
            carriers.forEach(Disposable::dispose);
            carriers.clear();
        }

        private void quietDown() {
            for (var round = 0; round < 3; round++) {
                while (!underway.isEmpty()) {
                    answer(true, true);
                }
                time.advanceTimeBy(PATIENCE.plusMillis(1));
                take(Action.SWEEP_HERE);
            }
            while (!underway.isEmpty()) {
                answer(true, true);
            }
        }

        private boolean allArrivedInOrder() {
            var inOrder = topic.stream().sorted().toList().equals(topic);
            return inOrder && topic.stream().distinct().count() == written;
        }
    }

    private static final class VirtualClock extends Clock {

        private final VirtualTimeScheduler time;

        private VirtualClock(VirtualTimeScheduler time) {
            this.time = time;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(time.now(java.util.concurrent.TimeUnit.MILLISECONDS));
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            throw new UnsupportedOperationException("instants only");
        }
    }
}
