package nl.warmwelkom.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerRemoved;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.EmbeddedParts;
import nl.warmwelkom.platform.Present;
import nl.warmwelkom.platform.SettableClock;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Carrier;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.event.Letters;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/** What only the database can get wrong; what every store keeps to is in the contract suite. */
class MongoOutboxTest {

    private static final String ID = "bakery";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SettableClock clock = new SettableClock();
    private final List<Letter> sent = new CopyOnWriteArrayList<>();
    private final MongoOutbox<Shop> shops = outbox(letter -> Mono.fromRunnable(() -> sent.add(letter)));

    public record Shop(String name) {}

    private MongoOutbox<Shop> outbox(Carrier carrier) {
        var letters = new Letters(JsonMapper.shared(), clock, UUID::randomUUID);
        return new MongoOutbox<>(
                EmbeddedParts.database(), "shops", Shop.class, letters, new Relay(carrier, clock, PATIENCE));
    }

    private static List<Announcement> news() {
        return List.of(Announcement.of(Topic.EMPLOYERS, ID, new EmployerRemoved()));
    }

    @Test
    void each_letter_is_sent_once_and_leaves_the_box() {
        var stored = Present.of(shops.insert(ID, new Shop("De Korenaar"), news()));
        await().untilAsserted(() -> assertThat(sent).hasSize(1));
        Present.of(shops.update(stored, new Shop("Bakkerij De Korenaar"), news()));

        await().untilAsserted(() -> {
            assertThat(sent).extracting(Letter::sequence).containsExactly(1L, 2L);
            assertThat(left(shops)).isEmpty();
        });
    }

    @Test
    void a_letter_is_taken_out_and_the_others_stay_in_order() {
        var unsent = outbox(_ -> Mono.error(new IllegalStateException("no broker")));
        var stored = Present.of(unsent.insert(ID, new Shop("one"), news()));
        stored = Present.of(unsent.update(stored, new Shop("two"), news()));
        Present.of(unsent.update(stored, new Shop("three"), news()));
        var box = left(unsent);

        var after = Present.of(unsent.delivered(ID, box.get(1), clock.instant()));

        assertThat(box).extracting(Letter::sequence).containsExactly(1L, 2L, 3L);
        assertThat(after).containsExactly(box.get(0), box.get(2));
    }

    @Test
    void a_writer_who_finds_letters_leaves_its_own_to_whoever_carries_those() {
        var underway = new CopyOnWriteArrayList<Sinks.Empty<Void>>();
        var slow = outbox(letter -> {
            sent.add(letter);
            underway.add(Sinks.empty());
            return underway.getLast().asMono();
        });
        var stored = Present.of(slow.insert(ID, new Shop("one"), news()));
        await().until(() -> underway.size() == 1);

        Present.of(slow.update(stored, new Shop("two"), news()));
        assertThat(sent).hasSize(1);
        underway.getFirst().tryEmitEmpty().orThrow();

        await().untilAsserted(
                        () -> assertThat(sent).extracting(Letter::sequence).containsExactly(1L, 2L));
    }

    @Test
    void a_write_goes_on_and_is_told_when_its_caller_hangs_up() {
        var hangsUp = new BaseSubscriber<Stored<Shop>>() {};

        shops.insert(ID, new Shop("De Korenaar"), news()).subscribe(hangsUp);
        hangsUp.dispose();

        await().untilAsserted(() -> assertThat(sent).hasSize(1));
        assertThat(Present.of(shops.find(ID)).state()).isEqualTo(new Shop("De Korenaar"));
    }

    @Test
    void a_change_goes_on_and_is_told_when_its_caller_hangs_up() {
        var stored = Present.of(shops.insert(ID, new Shop("De Korenaar"), news()));
        var hangsUp = new BaseSubscriber<Stored<Shop>>() {};

        shops.update(stored, new Shop("Bakkerij De Korenaar"), news()).subscribe(hangsUp);
        hangsUp.dispose();

        await().untilAsserted(() -> assertThat(sent).hasSize(2));
        assertThat(Present.of(shops.find(ID)).version()).isEqualTo(2);
    }

    @Test
    void of_many_who_take_over_one_gets_the_letters() {
        var unsent = outbox(_ -> Mono.error(new IllegalStateException("no broker")));
        Present.of(unsent.insert(ID, new Shop("one"), news()));
        clock.advance(PATIENCE.plusMillis(1));
        var now = clock.instant();

        var got = Present.of(Flux.range(0, 8)
                .flatMap(_ -> unsent.takeOver(ID, now.minus(PATIENCE), now))
                .collectList());

        assertThat(got).hasSize(1);
    }

    @Test
    void letters_whose_carrier_showed_itself_are_not_taken_over() {
        var unsent = outbox(_ -> Mono.error(new IllegalStateException("no broker")));
        var stored = Present.of(unsent.insert(ID, new Shop("one"), news()));
        var first = left(unsent).getFirst();
        Present.of(unsent.update(stored, new Shop("two"), news()));
        clock.advance(PATIENCE);
        Present.of(unsent.delivered(ID, first, clock.instant()));
        clock.advance(PATIENCE);
        var before = clock.instant().minus(PATIENCE);

        assertThat(unsent.waitingSince(before).collectList().block()).isEmpty();
        assertThat(unsent.takeOver(ID, before, clock.instant()).block()).isNull();

        clock.advance(Duration.ofMillis(1));
        assertThat(unsent.waitingSince(clock.instant().minus(PATIENCE))
                        .collectList()
                        .block())
                .containsExactly(ID);
    }

    @Test
    void of_many_changes_at_the_same_moment_one_is_stored_and_told() {
        var stored = Present.of(shops.insert(ID, new Shop("first"), news()));

        var winners = Present.of(Flux.range(0, 8)
                .flatMap(n -> shops.update(stored, new Shop("number " + n), news())
                        .onErrorResume(StaleWrite.class, _ -> Mono.empty()))
                .collectList());

        assertThat(winners).hasSize(1);
        await().untilAsserted(
                        () -> assertThat(sent).extracting(Letter::sequence).containsExactly(1L, 2L));
        assertThat(Present.of(shops.find(ID)).state())
                .isEqualTo(winners.getFirst().state());
    }

    /** What is in the box, without touching it. */
    private List<Letter> left(MongoOutbox<Shop> outbox) {
        return outbox.takeOver(ID, clock.instant().plusMillis(1), clock.instant())
                .blockOptional()
                .orElse(List.of());
    }
}
