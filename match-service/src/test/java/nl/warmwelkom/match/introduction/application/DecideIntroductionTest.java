package nl.warmwelkom.match.introduction.application;

import static nl.warmwelkom.match.introduction.application.Desk.present;
import static nl.warmwelkom.match.introduction.domain.Life.ALLOWED;
import static nl.warmwelkom.match.introduction.domain.Life.ANSWER;
import static nl.warmwelkom.match.introduction.domain.Life.REFUSAL;
import static nl.warmwelkom.match.introduction.domain.Life.SHARED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.warmwelkom.match.introduction.application.DecideIntroduction.Decision;
import nl.warmwelkom.match.introduction.domain.EmployerId;
import nl.warmwelkom.match.introduction.domain.Item;
import nl.warmwelkom.match.introduction.domain.Move;
import nl.warmwelkom.match.introduction.domain.Role;
import nl.warmwelkom.match.introduction.domain.Sharing;
import nl.warmwelkom.match.landscape.Countryside;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.testing.store.FreshMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class DecideIntroductionTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private final Desk desk = new Desk(MONGO.database());

    private Kept now(Kept kept) {
        return present(desk.introductions.find(kept.introduction().id()));
    }

    /** So many introductions to the shelter that were agreed to, each of another candidate for work of its own. */
    private List<Kept> agreed(int count) {
        var kept = new ArrayList<Kept>();
        for (var n = 0; n < count; n++) {
            desk.countryside.with("position-" + n, Countryside.KENNEL);
            kept.add(desk.agreed("introduction-" + n, "candidate-" + n, "position-" + n));
        }
        return kept;
    }

    private Decision approves(Kept kept) {
        return desk.decides(kept, new Move.Approve(null), Role.ACCOUNT_MANAGER);
    }

    /** Rule 3. */
    @Test
    void showing_more_than_the_dossier_allows_is_refused_by_name_and_changes_nothing() {
        var proposed = desk.proposed("one", "sam", "kennel");
        var all = new Sharing(true, true, true, Set.of());

        assertThat(desk.decides(proposed, new Move.CandidateAgrees(all, ALLOWED), Role.CANDIDATE))
                .isEqualTo(new Decision.NotShareable(List.of(Item.Part.STORY)));
        assertThat(now(proposed)).isEqualTo(proposed);
    }

    /** Rule 4. */
    @Test
    void an_employer_has_five_open_offers_at_most_and_an_answer_makes_room() {
        var kept = agreed(6);
        for (var n = 0; n < 5; n++) {
            assertThat(approves(kept.get(n))).isInstanceOf(Decision.Done.class);
        }

        assertThat(approves(kept.getLast())).isEqualTo(new Decision.Full(5));
        assertThat(now(kept.getLast())).isEqualTo(kept.getLast());

        desk.done(now(kept.getFirst()), new Move.Decline(REFUSAL), Role.EMPLOYER);
        assertThat(approves(kept.getLast())).isInstanceOf(Decision.Done.class);
    }

    /** Rule 4. */
    @Test
    void an_opening_has_three_open_offers_at_most() {
        for (var n = 0; n < 3; n++) {
            desk.offered("introduction-" + n, "candidate-" + n, "kennel");
        }

        assertThat(approves(desk.agreed("fourth", "sam", "kennel"))).isEqualTo(new Decision.Full(3));
    }

    /** Rule 4. */
    @Test
    void managers_who_approve_at_the_same_moment_do_not_flood_an_employer_together() {
        var decisions = Flux.fromIterable(agreed(8))
                .flatMap(kept -> Mono.fromCallable(() -> approves(kept)).subscribeOn(Schedulers.boundedElastic()))
                .collectList();

        assertThat(present(decisions))
                .filteredOn(Decision.Done.class::isInstance)
                .hasSize(5);
        assertThat(present(
                        desk.introductions.offersTo(new EmployerId("shelter")).count()))
                .isEqualTo(5);
    }

    /** Rule 12. */
    @Test
    void a_paused_employer_is_offered_nothing_new_and_can_answer_what_it_has() {
        var agreed = desk.agreed("one", "sam", "kennel");
        var offered = desk.offered("two", "robin", "kennel");
        desk.silences.pausing("shelter");

        assertThat(approves(agreed)).isEqualTo(new Decision.EmployerPaused());
        assertThat(now(agreed)).isEqualTo(agreed);
        assertThat(desk.decides(offered, new Move.Accept(ANSWER), Role.EMPLOYER))
                .isInstanceOf(Decision.Done.class);
    }

    /** Rule 8. */
    @Test
    void what_the_present_state_does_not_allow_is_refused_with_that_state_and_changes_nothing() {
        var proposed = desk.proposed("one", "sam", "kennel");

        assertThat(approves(proposed)).isEqualTo(new Decision.NotNow(proposed.introduction()));
        assertThat(desk.introductions.told(proposed.introduction().id())).hasSize(1);
    }

    /** Rule 8. */
    @Test
    void of_two_who_decide_at_once_the_second_is_told_that_it_was_too_late() {
        var proposed = desk.proposed("one", "sam", "kennel");
        var won = desk.done(proposed, new Move.CandidateAgrees(SHARED, ALLOWED), Role.CANDIDATE);

        assertThatThrownBy(() -> desk.decides(proposed, new Move.CandidateDeclines(), Role.CANDIDATE))
                .isInstanceOf(StaleWrite.class);
        assertThat(now(proposed)).isEqualTo(won);
    }

    /** Rule 8. */
    @Test
    void every_move_leaves_who_when_and_in_which_role_in_the_history() {
        var offered = desk.offered("one", "sam", "kennel");

        assertThat(offered.introduction().history().entries())
                .extracting(entry -> entry.by().role())
                .containsExactly(Role.JOBCOACH, Role.CANDIDATE, Role.ACCOUNT_MANAGER);
        assertThat(offered.introduction().history().entries())
                .allSatisfy(entry -> assertThat(entry.by().at()).isEqualTo(desk.clock.instant()));
    }

    /** Rule 9. */
    @Test
    void the_worry_behind_a_no_feeds_the_next_tips_of_this_employer() {
        desk.done(desk.offered("one", "sam", "kennel"), new Move.Decline(REFUSAL), Role.EMPLOYER);

        assertThat(present(desk.reassuring.worriesOf("shelter")).worries()).containsEntry("begeleidingstijd", 5);
        assertThat(present(desk.reassuring.worriesOf("bakery")).worries()).isEmpty();
    }

    @Test
    void a_yes_with_words_frees_the_place_of_the_offer() {
        var offered = desk.offered("one", "sam", "kennel");
        assertThat(offered.slots()).isNotNull();

        assertThat(desk.done(offered, new Move.Accept(ANSWER), Role.EMPLOYER).slots())
                .isNull();
    }
}
