package nl.warmwelkom.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import nl.warmwelkom.platform.SettableClock;
import nl.warmwelkom.platform.event.Carrier;
import nl.warmwelkom.platform.event.Letter;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class RelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TURN = Duration.ofSeconds(5);

    private final SettableClock clock = new SettableClock();
    private final Boxes boxes = new Boxes(clock);
    private final List<String> sent = new ArrayList<>();

    private Relay relay(Carrier carrier) {
        return new Relay(carrier, clock, PATIENCE);
    }

    private Mono<Void> deliver(Letter letter) {
        return Mono.fromRunnable(() -> sent.add(letter.key() + " " + letter.sequence()));
    }

    private static IllegalStateException noBroker() {
        return new IllegalStateException("no broker");
    }

    @Test
    void letters_leave_in_the_order_of_writing() {
        boxes.put("bakery", 1);
        boxes.put("bakery", 2);
        var box = boxes.put("bakery", 3);

        relay(this::deliver).carry(boxes, "bakery", box).block();

        assertThat(sent).containsExactly("bakery 1", "bakery 2", "bakery 3");
        assertThat(boxes.in("bakery")).isEmpty();
    }

    @Test
    void the_next_letter_is_sent_only_when_the_one_before_has_arrived() {
        var underway = new ArrayList<Sinks.Empty<Void>>();
        boxes.put("bakery", 1);
        var box = boxes.put("bakery", 2);

        relay(_ -> send(underway)).carry(boxes, "bakery", box).subscribe(_ -> {}, _ -> {});
        assertThat(underway).hasSize(1);
        underway.getFirst().tryEmitEmpty().orThrow();

        assertThat(underway).hasSize(2);
    }

    private static Mono<Void> send(List<Sinks.Empty<Void>> underway) {
        var sink = Sinks.<Void>empty();
        underway.add(sink);
        return sink.asMono();
    }

    @Test
    void what_comes_in_meanwhile_is_carried_along() {
        var box = boxes.put("bakery", 1);

        relay(letter -> {
                    if (letter.sequence() < 4) {
                        boxes.put("bakery", letter.sequence() + 1);
                    }
                    return deliver(letter);
                })
                .carry(boxes, "bakery", box)
                .block();

        assertThat(sent).containsExactly("bakery 1", "bakery 2", "bakery 3", "bakery 4");
    }

    @Test
    void a_long_queue_does_not_exhaust_the_stack() {
        for (var sequence = 1; sequence < 20_000; sequence++) {
            boxes.put("bakery", sequence);
        }

        relay(this::deliver).carry(boxes, "bakery", boxes.in("bakery")).block();

        assertThat(sent).hasSize(19_999);
    }

    @Test
    void a_letter_is_in_the_box_until_it_has_arrived() {
        var underway = new ArrayList<Sinks.Empty<Void>>();
        var box = boxes.put("bakery", 1);

        relay(_ -> send(underway)).carry(boxes, "bakery", box).subscribe(_ -> {}, _ -> {});
        assertThat(boxes.in("bakery")).isEqualTo(box);

        underway.getFirst().tryEmitEmpty().orThrow();
        assertThat(boxes.in("bakery")).isEmpty();
    }

    @Test
    void a_failing_send_leaves_its_letter_and_the_later_ones() {
        boxes.put("bakery", 1);
        boxes.put("bakery", 2);
        var box = boxes.put("bakery", 3);
        var fails = relay(letter -> letter.sequence() == 2 ? Mono.error(noBroker()) : deliver(letter));

        StepVerifier.create(fails.carry(boxes, "bakery", box)).verifyError(IllegalStateException.class);

        assertThat(sent).containsExactly("bakery 1");
        assertThat(boxes.in("bakery")).extracting(Letter::sequence).containsExactly(2L, 3L);
    }

    @Test
    void the_sweeper_takes_only_what_was_left_behind() {
        boxes.put("bakery", 1);
        clock.advance(PATIENCE);
        boxes.put("florist", 1);

        relay(this::deliver).sweep(boxes).block();
        assertThat(sent).isEmpty();

        clock.advance(Duration.ofMillis(1));
        relay(this::deliver).sweep(boxes).block();
        assertThat(sent).containsExactly("bakery 1");
    }

    @Test
    void the_sweeper_goes_on_after_a_box_that_fails() {
        boxes.put("bakery", 1);
        boxes.put("florist", 1);
        boxes.put("garage", 1);
        clock.advance(PATIENCE.plusMillis(1));

        relay(letter -> letter.key().equals("florist") ? Mono.error(noBroker()) : deliver(letter))
                .sweep(boxes)
                .block();

        assertThat(sent).containsExactly("bakery 1", "garage 1");
        assertThat(boxes.in("florist")).hasSize(1);
    }

    @Test
    void a_carrier_that_shows_itself_is_not_taken_for_dead_however_old_its_letters_are() {
        var underway = new ArrayList<Sinks.Empty<Void>>();
        boxes.put("bakery", 1);
        boxes.put("bakery", 2);
        var box = boxes.put("bakery", 3);
        relay(_ -> send(underway)).carry(boxes, "bakery", box).subscribe(_ -> {}, _ -> {});
        for (var letter = 0; letter < 2; letter++) {
            clock.advance(TURN.minusMillis(1));
            underway.get(letter).tryEmitEmpty().orThrow();
        }
        clock.advance(TURN.minusMillis(1));

        relay(this::deliver).sweep(boxes).block();

        assertThat(sent).isEmpty();
    }

    @Test
    void a_carrier_gives_up_after_half_the_patience() {
        StepVerifier.withVirtualTime(() -> relay(_ -> Mono.never()).carry(boxes, "bakery", boxes.put("bakery", 1)))
                .expectSubscription()
                .expectNoEvent(TURN.minusMillis(1))
                .thenAwait(Duration.ofMillis(1))
                .verifyError(TimeoutException.class);
    }

    @Test
    void a_carrier_whose_turn_was_over_before_it_began_sends_nothing() {
        var box = boxes.put("bakery", 1);
        clock.advance(TURN);

        StepVerifier.create(relay(this::deliver).carry(boxes, "bakery", box)).verifyError(TimeoutException.class);

        assertThat(sent).isEmpty();
    }
}
