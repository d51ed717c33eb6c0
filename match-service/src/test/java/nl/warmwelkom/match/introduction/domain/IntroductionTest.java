package nl.warmwelkom.match.introduction.domain;

import static nl.warmwelkom.match.introduction.domain.Life.AGREED;
import static nl.warmwelkom.match.introduction.domain.Life.ALLOWED;
import static nl.warmwelkom.match.introduction.domain.Life.ANSWER;
import static nl.warmwelkom.match.introduction.domain.Life.ASKED;
import static nl.warmwelkom.match.introduction.domain.Life.COACH;
import static nl.warmwelkom.match.introduction.domain.Life.EMPLOYER;
import static nl.warmwelkom.match.introduction.domain.Life.MANAGER;
import static nl.warmwelkom.match.introduction.domain.Life.NOON;
import static nl.warmwelkom.match.introduction.domain.Life.OFFERED;
import static nl.warmwelkom.match.introduction.domain.Life.PARTIES;
import static nl.warmwelkom.match.introduction.domain.Life.PROPOSED;
import static nl.warmwelkom.match.introduction.domain.Life.REFUSAL;
import static nl.warmwelkom.match.introduction.domain.Life.RETURNED;
import static nl.warmwelkom.match.introduction.domain.Life.SAM;
import static nl.warmwelkom.match.introduction.domain.Life.SHARED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntroductionTest {

    static final Instant A_WEEK_LATER = NOON.plus(Duration.ofDays(7));

    @Test
    void a_proposal_tells_until_when_the_candidate_can_answer() {
        assertThat(PROPOSED.answerBy()).isEqualTo(A_WEEK_LATER);
        assertThat(Life.PROPOSING.events()).containsExactly(new Happened.Proposed(PARTIES, COACH, A_WEEK_LATER));
        assertThat(PROPOSED.history().entries()).containsExactly(new Entry(COACH, Done.PROPOSED, null, null));
    }

    @Test
    void a_candidate_has_2_3_or_7_days() {
        assertThat(AnswerWithin.values()).extracting(AnswerWithin::days).containsExactly(2, 3, 7);
        assertThat(AnswerWithin.ofDays(3)).contains(AnswerWithin.THREE_DAYS);
        assertThat(AnswerWithin.ofDays(4)).isEmpty();
    }

    @Test
    void agreeing_keeps_what_is_shared_and_who_wrote_it_down() {
        var together = new By(COACH.who(), Role.JOBCOACH, NOON, new Words("Samen met Sam aan tafel."));

        assertThat(PROPOSED.candidateAgrees(together, SHARED, ALLOWED))
                .isEqualTo(new Change<>(
                        new Agreed(PROPOSED.basis().after(together, Done.AGREED), new Yes(SHARED, together)),
                        List.of(new Happened.Agreed(PARTIES, together, SHARED))));
    }

    @Test
    void agreeing_to_show_more_than_the_dossier_allows_changes_nothing() {
        var all = new Sharing(true, true, true, Set.of());

        assertThat(PROPOSED.candidateAgrees(SAM, all, ALLOWED))
                .isEqualTo(new NotShareable(PROPOSED, List.of(Item.Part.STORY)));
    }

    @Test
    void later_gives_as_many_days_again_from_now() {
        var threeDaysOn = new By(SAM.who(), Role.CANDIDATE, NOON.plus(Duration.ofDays(3)));

        assertThat(PROPOSED.candidatePostpones(threeDaysOn).to().answerBy()).isEqualTo(NOON.plus(Duration.ofDays(10)));
    }

    @Test
    void a_proposal_expires_after_its_date_and_not_on_it() {
        assertThat(PROPOSED.expire(By.system(A_WEEK_LATER))).isEqualTo(new NotNow(PROPOSED, NotNow.Why.NOT_YET_DUE));
        assertThat(PROPOSED.expire(By.system(A_WEEK_LATER.plusMillis(1))))
                .isInstanceOfSatisfying(
                        Change.class, change -> assertThat(change.to()).isInstanceOf(Expired.class));
    }

    @Test
    void a_late_yes_is_still_a_yes() {
        var late = new By(SAM.who(), Role.CANDIDATE, Life.MUCH_LATER);

        assertThat(PROPOSED.candidateAgrees(late, SHARED, ALLOWED)).isInstanceOf(Change.class);
    }

    @Test
    void approving_offers_what_was_agreed_and_tells_both() {
        var change = AGREED.approve(MANAGER, new Words("Mooi."));

        assertThat(change.to().offer()).isEqualTo(Offer.of(AGREED.yes()));
        assertThat(change.events())
                .containsExactly(new Happened.Approved(PARTIES, MANAGER), new Happened.Offered(PARTIES, MANAGER));
        assertThat(change.to().history().last()).isEqualTo(new Entry(MANAGER, Done.APPROVED, null, new Words("Mooi.")));
    }

    @Test
    void a_review_leaves_its_reason_and_words_in_the_history() {
        var returned = AGREED.giveBack(MANAGER, ReturnReason.EMPLOYER_TO_PREPARE, new Words("Bel eerst."));
        var rejected = AGREED.reject(MANAGER, RejectReason.BETTER_PLACE, new Words("Dichterbij."));

        assertThat(returned.to().history().last())
                .isEqualTo(
                        new Entry(MANAGER, Done.RETURNED, ReturnReason.EMPLOYER_TO_PREPARE, new Words("Bel eerst.")));
        assertThat(returned.events())
                .containsExactly(new Happened.Returned(PARTIES, MANAGER, ReturnReason.EMPLOYER_TO_PREPARE));
        assertThat(rejected.to().history().last())
                .isEqualTo(new Entry(MANAGER, Done.REJECTED, RejectReason.BETTER_PLACE, new Words("Dichterbij.")));
        assertThat(rejected.events())
                .containsExactly(new Happened.Rejected(PARTIES, MANAGER, RejectReason.BETTER_PLACE));
    }

    @Test
    void what_was_amended_is_asked_again_with_the_new_motivation() {
        var change = RETURNED.amend(COACH, new Words("Beter verteld."), AnswerWithin.TWO_DAYS);

        assertThat(change.to().basis().motivation()).isEqualTo(new Words("Beter verteld."));
        assertThat(change.to().answerBy()).isEqualTo(NOON.plus(Duration.ofDays(2)));
        assertThat(change.events())
                .containsExactly(new Happened.Amended(PARTIES, COACH, NOON.plus(Duration.ofDays(2))));
    }

    @Test
    void a_question_and_its_answer_are_kept_and_leave_the_offer_open() {
        assertThat(ASKED.offer().conversation().awaitsAnswer()).isTrue();
        assertThat(ASKED.answer(COACH, new Words("Ik.")))
                .isInstanceOfSatisfying(
                        Change.class,
                        change -> assertThat(change.to())
                                .isInstanceOfSatisfying(
                                        Offered.class,
                                        it -> assertThat(it.offer()
                                                        .conversation()
                                                        .messages())
                                                .containsExactly(
                                                        new Conversation.Question(
                                                                EMPLOYER, new Words("Wie begeleidt?")),
                                                        new Conversation.Answer(COACH, new Words("Ik.")))));
    }

    @Test
    void without_a_question_there_is_nothing_to_answer() {
        assertThat(OFFERED.answer(COACH, new Words("Ik."))).isEqualTo(new NotNow(OFFERED, NotNow.Why.NOTHING_ASKED));
    }

    @Test
    void an_offer_expires_after_28_days_counted_from_the_last_answer() {
        var answered = new By(COACH.who(), Role.JOBCOACH, NOON.plus(Duration.ofDays(20)));
        var day28 = By.system(NOON.plus(Duration.ofDays(28)));
        var after = By.system(NOON.plus(Duration.ofDays(28)).plusMillis(1));

        assertThat(OFFERED.expire(day28, Offered.STANDS)).isEqualTo(new NotNow(OFFERED, NotNow.Why.NOT_YET_DUE));
        assertThat(OFFERED.expire(after, Offered.STANDS)).isInstanceOf(Change.class);
        assertThat(ASKED.answer(answered, new Words("Ik.")))
                .isInstanceOfSatisfying(
                        Change.class,
                        change -> assertThat(change.to())
                                .isInstanceOfSatisfying(
                                        Offered.class,
                                        it -> assertThat(it.expire(after, Offered.STANDS))
                                                .isInstanceOf(NotNow.class)));
    }

    @Test
    void what_expires_tells_whose_turn_it_was() {
        var late = By.system(NOON.plus(Duration.ofDays(29)));

        assertThat(List.of(
                        expired(OFFERED.expire(late, Offered.STANDS)),
                        expired(ASKED.expire(late, Offered.STANDS)),
                        expired(Life.PROPOSED.expire(late))))
                .extracting(Happened.Expired::whom)
                .containsExactly(Role.EMPLOYER, Role.JOBCOACH, Role.CANDIDATE);
    }

    private static Happened.Expired expired(Outcome outcome) {
        return outcome instanceof Change<?> change && change.events().getFirst() instanceof Happened.Expired it
                ? it
                : new Happened.Expired(PARTIES, COACH, Role.SYSTEM);
    }

    @Test
    void an_employers_words_to_the_coach_and_to_the_candidate_are_kept_apart() {
        assertThat(OFFERED.accept(EMPLOYER, ANSWER).to().offer().words()).isEqualTo(ANSWER);
        assertThat(OFFERED.decline(EMPLOYER, REFUSAL).to().offer().words()).isEqualTo(ANSWER);
    }

    @Test
    void declining_tells_the_reason_and_the_worry_behind_it_but_no_words() {
        var change = OFFERED.decline(EMPLOYER, REFUSAL);

        assertThat(change.to().refusal()).isEqualTo(REFUSAL);
        assertThat(change.events())
                .containsExactly(new Happened.DeclinedByEmployer(
                        PARTIES, EMPLOYER, DeclineReason.NO_TIME_TO_GUIDE, new Concern("begeleidingstijd")));
        assertThat(change.to().history().last().reason()).isEqualTo(DeclineReason.NO_TIME_TO_GUIDE);
    }

    @Test
    void an_outcome_remembers_when_it_was_apart_from_when_it_was_written_down() {
        var yesterday = NOON.minus(Duration.ofDays(1));
        var change = Life.ACCEPTED.met(COACH, yesterday, new Words("Fijn."));

        assertThat(change.to().on()).isEqualTo(yesterday);
        assertThat(change.to().history().last().by().at()).isEqualTo(NOON);
        assertThat(change.events()).containsExactly(new Happened.Met(PARTIES, COACH, yesterday));
    }

    @Test
    void withdrawing_needs_no_reason_but_tells_one_that_is_given() {
        var change = OFFERED.withdraw(SAM, WithdrawReason.NOT_NOW);

        assertThat(OFFERED.withdraw(SAM, null).events()).containsExactly(new Happened.Withdrawn(PARTIES, SAM, null));
        assertThat(change.events()).containsExactly(new Happened.Withdrawn(PARTIES, SAM, WithdrawReason.NOT_NOW));
        assertThat(change.to().history().last().reason()).isEqualTo(WithdrawReason.NOT_NOW);
    }

    @Test
    void words_stay_out_of_logs() {
        assertThat(Life.ACCEPTED.toString()).doesNotContain("Sam houdt van dieren", "Aan de coach", "Aan Sam");
    }

    @Test
    void words_are_neither_empty_nor_endless() {
        assertThatThrownBy(() -> new Words(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Words("x".repeat(4001))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Words("x".repeat(4000)).text()).hasSize(4000);
    }

    @Test
    void an_id_is_never_empty_nor_is_a_history() {
        assertThatThrownBy(() -> new CandidateId("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SupportNeed(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new History(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
