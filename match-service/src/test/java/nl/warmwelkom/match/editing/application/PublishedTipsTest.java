package nl.warmwelkom.match.editing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Tip;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.editing.domain.Approval;
import nl.warmwelkom.match.editing.domain.Drafts;
import nl.warmwelkom.match.editing.domain.Move;
import nl.warmwelkom.match.editing.domain.Side;
import nl.warmwelkom.match.editing.domain.TipHistory;
import nl.warmwelkom.match.editing.domain.Wording;
import nl.warmwelkom.match.reassurance.application.Reassuring;
import nl.warmwelkom.match.reassurance.application.ToldTip;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.store.InMemoryInbox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class PublishedTipsTest {

    /** Half past eleven in the evening in Amsterdam, half past ten in UTC. */
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T22:30:00Z"));

    private final LocalDate today = LocalDate.parse("2026-11-22");
    private final Catalogue catalogue = Catalogue.standard();
    private final InMemoryTipHistories store = new InMemoryTipHistories();
    private final PublishedTips here = new PublishedTips(catalogue, store);
    private final PublishedTips elsewhere = new PublishedTips(catalogue, store);
    private final EditTips edit = new EditTips(store, here, catalogue, clock);
    private final Wording wording = Drafts.saying("new", "Vraag wat iemand helpt. Schrijf het dan op voor later.");

    private EditTips.Outcome publish(Wording what, @Nullable LocalDate from) {
        edit.begin(what, "ans").block();
        return edit.approve(what.tip().id(), 1, from, "bas").blockOptional().orElseThrow();
    }

    private static List<String> ids(Catalogue of) {
        return of.tips().stream().map(Tip::id).toList();
    }

    @Test
    void what_nobody_touched_is_what_came_with_the_product() {
        assertThat(here.on(today).tips()).isEqualTo(catalogue.tips());
    }

    @Test
    void the_same_day_gives_the_very_same_catalogue_until_something_changes() {
        var before = here.on(today);
        here.look().block();
        assertThat(here.on(today)).isSameAs(before);

        publish(wording, null);

        assertThat(here.on(today)).isNotSameAs(before);
    }

    @Test
    void what_is_published_here_shows_here_at_once_and_elsewhere_after_a_look() {
        publish(wording, null);

        assertThat(ids(here.on(today))).contains("new");
        assertThat(ids(elsewhere.on(today))).doesNotContain("new");
        elsewhere.look().block();
        assertThat(ids(elsewhere.on(today))).contains("new");
    }

    @Test
    void a_tip_for_tomorrow_is_told_when_it_is_tomorrow_in_the_netherlands() {
        catalogue.tips().stream()
                .filter(tip -> tip.concerns().contains("ziekteverzuim"))
                .forEach(tip -> edit.retire(tip.id(), "Oud.", "bas").block());
        publish(wording, today.plusDays(1));
        var reassuring = new Reassuring(new InMemoryInbox<>(Topic.RESPONSES), _ -> Flux.empty(), here, clock);

        assertThat(told(reassuring)).isEmpty();
        clock.forward(Duration.ofMinutes(31));
        assertThat(told(reassuring)).extracting(ToldTip::id).containsExactly("new");
    }

    private static List<ToldTip> told(Reassuring reassuring) {
        return reassuring.tips(Map.of("ziekteverzuim", 5), null, null, Locale.of("nl"));
    }

    @Test
    void a_tip_past_its_validity_is_not_told() {
        catalogue.tips().stream()
                .filter(tip -> tip.concerns().contains("ziekteverzuim"))
                .forEach(tip -> edit.retire(tip.id(), "Oud.", "bas").block());
        publish(Drafts.until("new", today), null);
        var reassuring = new Reassuring(new InMemoryInbox<>(Topic.RESPONSES), _ -> Flux.empty(), here, clock);

        assertThat(told(reassuring)).extracting(ToldTip::id).containsExactly("new");
        clock.forward(Duration.ofMinutes(31));
        assertThat(told(reassuring)).isEmpty();
    }

    @Test
    void a_retired_tip_is_gone_at_once() {
        edit.retire("T001", "De regeling is gestopt.", "bas").block();

        assertThat(ids(here.on(today)))
                .doesNotContain("T001")
                .hasSize(catalogue.tips().size() - 1);
    }

    @Test
    void a_next_version_takes_the_place_of_the_one_in_use_and_its_sides_of_contradictions() {
        var rule = catalogue.contradictions().getFirst();
        var id = rule.tipsA().getFirst();
        edit.draft(Drafts.saying(id, "Vraag wat iemand helpt.", List.of(new Side(rule.id(), false))), "ans")
                .block();
        edit.approve(id, 2, null, "bas").block();

        var now = here.on(today);

        assertThat(ids(now)).containsOnlyOnce(id);
        assertThat(now.contradictions().getFirst().tipsA()).doesNotContain(id);
        assertThat(now.contradictions().getFirst().tipsB()).contains(id);
    }

    @Test
    void a_tip_with_a_condition_that_this_release_does_not_know_is_left_out_and_no_other() {
        var tip = TipHistory.begin(Drafts.under("new", "next-years-condition"), "ans", clock.instant());
        var move = tip.approve(1, new Approval("bas", clock.instant(), today), today);
        store.save(new Stored<>("new", 0, tip), ((Move.Made) move).next()).block();

        here.look().block();

        assertThat(here.on(today).tips()).isEqualTo(catalogue.tips());
    }

    @Test
    void a_look_that_began_earlier_and_ended_later_does_not_bring_back_what_was() {
        var answer = Sinks.many().replay().<Stored<TipHistory>>all();
        var slow = new Slow(store, answer.asFlux());
        var published = new PublishedTips(catalogue, slow);
        var early = published.look().toFuture();
        publish(wording, null);
        published.look().block();

        answer.tryEmitComplete().orThrow();
        early.join();

        assertThat(ids(published.on(today))).contains("new");
    }

    /** Answers the first look when it is told to, as if it had been asked before anything was there. */
    private static final class Slow implements TipHistories {

        private final TipHistories store;
        private @Nullable Flux<Stored<TipHistory>> first;

        Slow(TipHistories store, Flux<Stored<TipHistory>> first) {
            this.store = store;
            this.first = first;
        }

        @Override
        public Mono<Stored<TipHistory>> find(String id) {
            return store.find(id);
        }

        @Override
        public Flux<Stored<TipHistory>> all() {
            var answer = first;
            first = null;
            return answer == null ? store.all() : answer;
        }

        @Override
        public Mono<Stored<TipHistory>> save(Stored<TipHistory> read, TipHistory next) {
            return store.save(read, next);
        }
    }
}
