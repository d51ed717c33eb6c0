package nl.warmwelkom.testing.store;

import static nl.warmwelkom.testing.store.Sample.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerRemoved;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Carrier;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.outbox.UniqueKeyTaken;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What every store of aggregates keeps to, whatever it is made of. */
public abstract class OutboxContract {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");
    private static final Instant LATER = NOON.plusSeconds(1);
    private static final String ID = "7f1d";
    private static final List<Announcement> NEWS = List.of(Announcement.of(Topic.EMPLOYERS, ID, new EmployerRemoved()));

    /** A store without aggregates, in which {@link Sample#key()} is unique. */
    protected abstract Outbox<Sample> empty(Letters letters, Relay relay);

    /** Nobody takes letters away, so that a test can see them. */
    private Outbox<Sample> store() {
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        var letters = new Letters(JsonMapper.shared(), clock, UUID::randomUUID);
        return empty(letters, new Relay(_ -> Mono.never(), clock, Duration.ofDays(1)));
    }

    /** What lies in the box, as a carrier gets it. */
    private static List<Letter> box(Outbox<Sample> store, String id) {
        return present(store.takeOver(id, LATER, NOON).defaultIfEmpty(List.of()));
    }

    private static <T> T present(Mono<T> mono) {
        return mono.blockOptional().orElseThrow();
    }

    @Test
    void a_new_aggregate_is_stored_together_with_its_letters() {
        var store = store();

        var stored = present(store.insert(ID, saying("new"), NEWS));

        assertThat(stored).isEqualTo(new Stored<>(ID, 1, saying("new")));
        assertThat(store.find(ID).block()).isEqualTo(stored);
        assertThat(box(store, ID))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .isEqualTo(new Letter(
                                letter.id(), "employers", ID, "nl.warmwelkom.employer.removed.v1", "{}", 1, NOON)));
    }

    @Test
    void a_change_is_stored_together_with_its_letters() {
        var store = store();
        var read = present(store.insert(ID, saying("new"), NEWS));

        var changed = present(store.update(read, saying("changed"), NEWS));

        assertThat(changed).isEqualTo(new Stored<>(ID, 2, saying("changed")));
        assertThat(store.find(ID).block()).isEqualTo(changed);
        assertThat(box(store, ID)).extracting(Letter::sequence).containsExactly(1L, 2L);
    }

    @Test
    void the_version_counts_the_events_and_a_tombstone_is_none() {
        var store = store();
        var event = NEWS.getFirst();

        var stored = present(
                store.insert(ID, saying("gone"), List.of(event, event, Announcement.tombstone(Topic.EMPLOYERS, ID))));

        assertThat(stored.version()).isEqualTo(2);
        assertThat(box(store, ID)).extracting(Letter::sequence).containsExactly(1L, 2L, 2L);
        assertThat(box(store, ID).getLast().data()).isNull();
    }

    @Test
    void of_two_changes_to_the_same_version_the_second_is_refused_and_stays_silent() {
        var store = store();
        var read = present(store.insert(ID, saying("new"), NEWS));
        var first = present(store.update(read, saying("first"), NEWS));

        assertThatThrownBy(() -> store.update(read, saying("second"), NEWS).block())
                .isInstanceOf(StaleWrite.class);

        assertThat(store.find(ID).block()).isEqualTo(first);
        assertThat(box(store, ID)).hasSize(2);
    }

    @Test
    void a_change_to_what_is_not_there_is_refused() {
        var store = store();

        assertThatThrownBy(() -> store.update(new Stored<>(ID, 1, saying("ghost")), saying("change"), NEWS)
                        .block())
                .isInstanceOf(StaleWrite.class);

        assertThat(store.find(ID).block()).isNull();
    }

    @Test
    void a_change_that_tells_nothing_is_refused() {
        var store = store();
        var read = present(store.insert(ID, saying("new"), NEWS));

        assertThatThrownBy(() -> store.update(read, saying("secret"), List.of()).block())
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(store.find(ID).block()).isEqualTo(read);
    }

    @Test
    void nothing_is_stored_before_somebody_subscribes() {
        var store = store();

        var insert = store.insert(ID, saying("new"), NEWS);
        assertThat(store.find(ID).block()).isNull();
        var read = present(insert);

        var update = store.update(read, saying("changed"), NEWS);
        assertThat(store.find(ID).block()).isEqualTo(read);
        assertThat(box(store, ID)).hasSize(1);
        assertThat(present(update).state()).isEqualTo(saying("changed"));
    }

    @Test
    void the_same_id_inserted_twice_is_created_once() {
        var store = store();
        var first = present(store.insert(ID, saying("first"), NEWS));

        var second = present(store.insert(ID, saying("second"), NEWS));

        assertThat(second).isEqualTo(first);
        assertThat(box(store, ID)).hasSize(1);
    }

    @Test
    void a_unique_key_that_another_aggregate_holds_is_refused() {
        var store = store();
        var holder = present(store.insert(ID, saying("holder").under("key"), NEWS));
        var other = present(store.insert("other", saying("other"), NEWS));

        assertThatThrownBy(() -> store.insert("third", saying("third").under("key"), NEWS)
                        .block())
                .isInstanceOf(UniqueKeyTaken.class);
        assertThatThrownBy(() ->
                        store.update(other, saying("other").under("key"), NEWS).block())
                .isInstanceOf(UniqueKeyTaken.class);

        assertThat(store.find("third").block()).isNull();
        assertThat(store.find("other").block()).isEqualTo(other);
        assertThat(present(store.update(holder, saying("still").under("key"), NEWS))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void any_number_of_aggregates_may_be_without_a_unique_key() {
        var store = store();

        present(store.insert("one", saying("one"), NEWS));
        present(store.insert("two", saying("two"), NEWS));

        assertThat(store.find("two").block()).isNotNull();
    }

    @Test
    void a_delivered_letter_leaves_and_the_others_stay() {
        var store = store();
        var read = present(store.insert(ID, saying("new"), NEWS));
        present(store.update(read, saying("changed"), NEWS));
        var box = box(store, ID);

        var left = present(store.delivered(ID, box.getFirst(), NOON));

        assertThat(left).containsExactly(box.getLast());
        assertThat(box(store, ID)).isEqualTo(left);
        assertThat(present(store.delivered(ID, box.getFirst(), NOON))).isEqualTo(left);
        assertThat(present(store.delivered(ID, box.getLast(), NOON))).isEmpty();
        assertThat(present(store.find(ID)).version()).isEqualTo(2);
    }

    @Test
    void letters_wait_since_they_were_written() {
        var store = store();
        present(store.insert(ID, saying("new"), NEWS));
        present(store.insert("other", saying("delivered"), NEWS));
        present(store.delivered("other", box(store, "other").getFirst(), NOON));

        assertThat(waiting(store, NOON)).isEmpty();
        assertThat(waiting(store, NOON.plusMillis(1))).containsExactly(ID);
    }

    private static List<String> waiting(Outbox<Sample> store, Instant before) {
        return present(store.waitingSince(before).collectList());
    }

    @Test
    void letters_whose_carrier_showed_itself_do_not_wait() {
        var store = store();
        var read = present(store.insert(ID, saying("new"), NEWS));
        present(store.update(read, saying("changed"), NEWS));
        present(store.delivered(ID, box(store, ID).getFirst(), LATER));

        assertThat(waiting(store, LATER)).isEmpty();
        assertThat(store.takeOver(ID, LATER, LATER.plusSeconds(1)).block()).isNull();
        assertThat(waiting(store, LATER.plusMillis(1))).containsExactly(ID);
    }

    @Test
    void letters_are_taken_over_by_one() {
        var store = store();
        present(store.insert(ID, saying("new"), NEWS));

        assertThat(present(store.takeOver(ID, LATER, LATER))).hasSize(1);
        assertThat(store.takeOver(ID, LATER, LATER).block()).isNull();
        assertThat(store.takeOver("nobody", LATER, LATER).block()).isNull();
    }

    @Test
    void a_writer_who_finds_letters_in_the_box_leaves_its_own_to_whoever_carries_those() {
        var carried = new ArrayList<Letter>();
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        Carrier busy = letter -> Mono.fromRunnable(() -> carried.add(letter)).then(Mono.never());
        var store = empty(
                new Letters(JsonMapper.shared(), clock, UUID::randomUUID), new Relay(busy, clock, Duration.ofDays(1)));

        var read = present(store.insert(ID, saying("new"), NEWS));
        present(store.update(read, saying("changed"), NEWS));

        assertThat(carried).extracting(Letter::sequence).containsExactly(1L);
    }
}
