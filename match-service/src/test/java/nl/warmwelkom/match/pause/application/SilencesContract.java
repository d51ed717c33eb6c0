package nl.warmwelkom.match.pause.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.warmwelkom.match.pause.domain.Silence;
import nl.warmwelkom.match.pause.domain.Silence.Unanswered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every store of silences does. */
public abstract class SilencesContract {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private Silences silences = new InMemorySilences();

    protected abstract Silences empty();

    /** How many events there are to tell about an employer. */
    protected abstract int told(Silences silences, String employerId);

    @BeforeEach
    void begin() {
        silences = empty();
    }

    private static UnaryOperator<Silence> leaving(int offer) {
        return silence -> silence.leaving(new Unanswered("offer-" + offer, NOON.plusSeconds(offer)));
    }

    private Silence changed(UnaryOperator<Silence> change) {
        return present(silences.change("shelter", change));
    }

    private static <T> T present(Mono<T> mono) {
        return mono.blockOptional().orElseThrow();
    }

    @Test
    void of_an_employer_that_nothing_is_known_of_there_is_no_silence() {
        assertThat(present(silences.of("shelter"))).isEqualTo(Silence.NONE);
        assertThat(present(silences.includes("shelter"))).isFalse();
        assertThat(present(silences.all())).isEmpty();
    }

    @Test
    void what_is_changed_is_kept_and_told() {
        var one = changed(leaving(1));
        assertThat(present(silences.of("shelter"))).isEqualTo(one);

        var two = changed(leaving(2));
        assertThat(present(silences.of("shelter"))).isEqualTo(two);
        assertThat(told(silences, "shelter")).isEqualTo(2);
    }

    @Test
    void who_is_paused_is_found_until_the_hello() {
        IntStream.range(0, 3).forEach(offer -> changed(leaving(offer)));
        present(silences.change("bakery", leaving(1)));
        assertThat(present(silences.all())).containsExactly("shelter");
        assertThat(present(silences.includes("shelter"))).isTrue();

        changed(silence -> silence.hello(NOON.plusSeconds(60)));
        assertThat(present(silences.all())).isEmpty();
    }

    @Test
    void a_change_that_changes_nothing_tells_nothing() {
        changed(silence -> silence);
        assertThat(told(silences, "shelter")).isZero();

        changed(leaving(1));
        changed(leaving(1));
        assertThat(told(silences, "shelter")).isEqualTo(1);
    }

    @Test
    void of_changes_at_the_same_time_none_is_lost() {
        Flux.merge(IntStream.range(0, 6)
                        .mapToObj(offer -> silences.change("shelter", leaving(offer)))
                        .toList())
                .blockLast();

        assertThat(present(silences.of("shelter")).unanswered()).hasSize(6);
    }

    @Test
    void nothing_happens_before_somebody_subscribes() {
        var change = silences.change("shelter", leaving(1));
        assertThat(present(silences.of("shelter"))).isEqualTo(Silence.NONE);

        change.block();
        assertThat(present(silences.of("shelter"))).isNotEqualTo(Silence.NONE);
    }
}
