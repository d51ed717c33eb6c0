package nl.warmwelkom.candidate.sharedvision.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.warmwelkom.candidate.sharedvision.domain.Advice;
import nl.warmwelkom.candidate.sharedvision.domain.Helper;
import nl.warmwelkom.candidate.sharedvision.domain.Vision;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What every store of visions keeps to, whatever it is made of. */
public abstract class VisionsContract {

    protected static final String SAM = "sam";

    private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");

    /** A store in which Sam can keep something, and nobody has kept anything. */
    protected abstract Visions empty();

    protected static Advice advice(String id, @Nullable String code, @Nullable String words) {
        return new Advice(id, "expert", "arbeidsdeskundige", "werkdag", code, words, NOW, false, null);
    }

    private static <T> T present(Mono<T> mono) {
        return mono.blockOptional().orElseThrow();
    }

    @Test
    void without_advice_there_is_a_vision_with_nothing_in_it() {
        assertThat(empty().of(SAM).block()).isEqualTo(new Stored<>(SAM, 0, Vision.NONE));
    }

    @Test
    void what_was_advised_comes_back_as_it_went_in_oldest_first() {
        var visions = empty();
        var first = Vision.NONE.and(advice("a1", "vaste-structuur", null));
        var second = first.and(advice("a2", null, "Elke dag om tien uur even zitten."))
                .and(new Helper("expert", "arbeidsdeskundige", "Ik ga mee.", NOW));

        var saved = present(visions.save(present(visions.of(SAM)), first));
        present(visions.save(saved, second));

        assertThat(visions.of(SAM).block()).isEqualTo(new Stored<>(SAM, 2, second));
    }

    @Test
    void of_two_who_write_at_once_the_second_writes_nothing_also_at_the_first_time() {
        var visions = empty();
        var nothing = present(visions.of(SAM));
        var won = present(visions.save(nothing, Vision.NONE.and(advice("a1", "vaste-structuur", null))));
        var other = Vision.NONE.and(advice("a2", "veel-vrijheid", null));

        assertThatThrownBy(() -> visions.save(nothing, other).block()).isInstanceOf(StaleWrite.class);
        present(visions.save(won, won.state().and(advice("a3", null, "Later"))));
        assertThatThrownBy(() -> visions.save(won, other).block()).isInstanceOf(StaleWrite.class);

        assertThat(present(visions.of(SAM)).state().advice())
                .extracting(Advice::id)
                .containsExactly("a1", "a3");
    }

    @Test
    void nothing_is_written_before_somebody_subscribes() {
        var visions = empty();

        var write = visions.save(present(visions.of(SAM)), Vision.NONE.and(advice("a1", null, "Nog niet")));

        assertThat(present(visions.of(SAM)).version()).isZero();
        present(write);
        assertThat(present(visions.of(SAM)).version()).isEqualTo(1);
    }

    @Test
    void what_is_forgotten_is_gone_and_forgetting_twice_is_harmless() {
        var visions = empty();
        present(visions.save(present(visions.of(SAM)), Vision.NONE.and(advice("a1", null, "Weg ermee"))));

        visions.forget(SAM).block();
        visions.forget(SAM).block();

        assertThat(visions.of(SAM).block()).isEqualTo(new Stored<>(SAM, 0, Vision.NONE));
    }
}
