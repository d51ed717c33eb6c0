package nl.warmwelkom.testing.store;

import static nl.warmwelkom.testing.store.Sample.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.function.Function;
import nl.warmwelkom.platform.inbox.Gap;
import nl.warmwelkom.platform.inbox.Inbox;
import nl.warmwelkom.platform.inbox.Inbox.Seen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every projection keeps to, whatever it is made of. */
public abstract class InboxContract {

    private static final String KEY = "7f1d";

    /** A projection that has seen nothing, of the employers. */
    protected abstract Inbox<Sample> empty();

    /** Adds words to the ones before, so that a step that is taken twice shows. */
    private static Function<Optional<Sample>, Sample> and(String words) {
        return before -> saying(before.map(Sample::words).orElse("") + words);
    }

    private static Seen<Sample> seen(long sequence, String words) {
        return new Seen<>(KEY, sequence, Optional.of(saying(words)));
    }

    private static @Nullable Seen<Sample> known(Inbox<Sample> inbox) {
        return inbox.find(KEY).block();
    }

    @Test
    void it_says_which_topic_it_follows() {
        assertThat(empty().topic()).isEqualTo("employers");
    }

    @Test
    void what_never_came_is_not_known() {
        assertThat(known(empty())).isNull();
    }

    @Test
    void a_state_is_known_together_with_its_number() {
        var inbox = empty();

        inbox.put(KEY, 3, saying("here")).block();

        assertThat(known(inbox)).isEqualTo(seen(3, "here"));
    }

    @Test
    void nothing_is_known_before_somebody_subscribes() {
        var inbox = empty();

        var put = inbox.put(KEY, 1, saying("put"));
        var apply = inbox.apply(KEY, 2, and(" applied"));
        var forget = inbox.forget(KEY, 3);
        assertThat(known(inbox)).isNull();

        put.then(apply).block();
        assertThat(known(inbox)).isEqualTo(seen(2, "put applied"));
        forget.block();
        assertThat(known(inbox)).isEqualTo(new Seen<>(KEY, 3, Optional.empty()));
    }

    @Test
    void a_repeat_changes_nothing() {
        var inbox = empty();
        inbox.put(KEY, 3, saying("first")).block();

        inbox.put(KEY, 3, saying("repeat")).block();
        inbox.apply(KEY, 3, and(" repeat")).block();
        inbox.forget(KEY, 3).block();

        assertThat(known(inbox)).isEqualTo(seen(3, "first"));
    }

    @Test
    void an_older_event_is_passed_over() {
        var inbox = empty();
        inbox.put(KEY, 3, saying("newest")).block();

        inbox.put(KEY, 2, saying("older")).block();
        inbox.apply(KEY, 1, and(" older")).block();
        inbox.forget(KEY, 2).block();

        assertThat(known(inbox)).isEqualTo(seen(3, "newest"));
    }

    @Test
    void a_gap_does_not_matter_to_an_event_that_carries_the_whole_state() {
        var inbox = empty();
        inbox.put(KEY, 1, saying("first")).block();

        inbox.put(KEY, 5, saying("fifth")).block();

        assertThat(known(inbox)).isEqualTo(seen(5, "fifth"));
    }

    @Test
    void steps_are_applied_in_order() {
        var inbox = empty();

        inbox.apply(KEY, 1, and("one")).block();
        inbox.apply(KEY, 2, and(" two")).block();

        assertThat(known(inbox)).isEqualTo(seen(2, "one two"));
    }

    @Test
    void a_gap_is_refused_to_an_event_that_builds_on_the_ones_before() {
        var inbox = empty();
        inbox.apply(KEY, 1, and("one")).block();

        assertThatThrownBy(() -> inbox.apply(KEY, 3, and(" three")).block()).isInstanceOf(Gap.class);

        assertThat(known(inbox)).isEqualTo(seen(1, "one"));
    }

    @Test
    void what_is_forgotten_keeps_its_number_so_that_an_old_event_cannot_bring_it_back() {
        var inbox = empty();
        inbox.put(KEY, 3, saying("here")).block();

        inbox.forget(KEY, 4).block();
        inbox.put(KEY, 3, saying("back")).block();

        assertThat(known(inbox)).isEqualTo(new Seen<>(KEY, 4, Optional.empty()));
    }

    @Test
    void what_is_forgotten_before_it_came_stays_forgotten() {
        var inbox = empty();

        inbox.forget(KEY, 4).block();
        inbox.put(KEY, 3, saying("late")).block();

        assertThat(known(inbox)).isEqualTo(new Seen<>(KEY, 4, Optional.empty()));
    }

    @Test
    void a_step_after_forgetting_starts_anew() {
        var inbox = empty();
        inbox.put(KEY, 1, saying("before")).block();
        inbox.forget(KEY, 2).block();

        inbox.apply(KEY, 3, and("anew")).block();

        assertThat(known(inbox)).isEqualTo(seen(3, "anew"));
    }

    @Test
    void keys_do_not_know_of_each_other() {
        var inbox = empty();
        inbox.put("other", 9, saying("other")).block();

        inbox.put(KEY, 1, saying("mine")).block();

        assertThat(known(inbox)).isEqualTo(seen(1, "mine"));
    }
}
