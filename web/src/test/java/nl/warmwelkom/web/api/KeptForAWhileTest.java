package nl.warmwelkom.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;

class KeptForAWhileTest {

    private static final Duration PERIOD = Duration.ofMinutes(5);

    final AtomicInteger asked = new AtomicInteger();
    final AtomicReference<Mono<String>> answer = new AtomicReference<>(Mono.just("first"));

    VirtualTimeScheduler time = VirtualTimeScheduler.create();
    KeptForAWhile<String> kept = new KeptForAWhile<>(Mono.empty(), PERIOD);

    @BeforeEach
    void start() {
        // The cache takes its clock when it is made, so time has to be ours before.
        time = VirtualTimeScheduler.getOrSet();
        kept = new KeptForAWhile<>(
                Mono.defer(() -> {
                    asked.incrementAndGet();
                    return answer.get();
                }),
                PERIOD);
    }

    @AfterEach
    void realTimeAgain() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void it_is_asked_once_in_a_while() {
        assertThat(kept.get().block()).isEqualTo("first");
        answer.set(Mono.just("second"));

        time.advanceTimeBy(PERIOD.minusSeconds(1));
        assertThat(kept.get().block()).isEqualTo("first");
        assertThat(asked).hasValue(1);

        time.advanceTimeBy(Duration.ofSeconds(2));
        assertThat(kept.get().block()).isEqualTo("second");
    }

    @Test
    void without_a_new_answer_the_last_one_does_for_a_few_seconds() {
        kept.get().block();
        answer.set(Mono.empty());
        time.advanceTimeBy(PERIOD.plusSeconds(1));

        assertThat(kept.get().block()).isEqualTo("first");
        assertThat(kept.get().block()).isEqualTo("first");
        assertThat(asked).hasValue(2);

        answer.set(Mono.just("second"));
        time.advanceTimeBy(Duration.ofSeconds(6));
        assertThat(kept.get().block()).isEqualTo("second");
    }

    @Test
    void having_nothing_is_not_kept() {
        answer.set(Mono.empty());
        assertThat(kept.get().block()).isNull();

        answer.set(Mono.just("at last"));
        assertThat(kept.get().block()).isEqualTo("at last");
    }

    @Test
    void many_at_once_ask_once() {
        var slow = Sinks.<String>one();
        answer.set(slow.asMono());

        var both = Mono.zip(kept.get(), kept.get()).toFuture();
        slow.tryEmitValue("shared").orThrow();

        assertThat(both.join().getT1()).isEqualTo(both.join().getT2()).isEqualTo("shared");
        assertThat(asked).hasValue(1);
    }
}
