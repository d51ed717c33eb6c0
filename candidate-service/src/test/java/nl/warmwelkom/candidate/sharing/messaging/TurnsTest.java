package nl.warmwelkom.candidate.sharing.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.warmwelkom.candidate.sharing.domain.Chosen;
import nl.warmwelkom.candidate.sharing.domain.Turn;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAccepted;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAgreed;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAmended;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionApproved;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionDeclinedByCandidate;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionDeclinedByEmployer;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionExpired;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionOffered;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionPlaced;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionQuestionAsked;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionRejected;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionReminded;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionReturned;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionWithdrawn;
import nl.warmwelkom.contracts.events.IntroductionEvent.Parties;
import nl.warmwelkom.contracts.events.IntroductionEvent.Share;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Parties PARTIES = new Parties("c1", "b1", "p1");

    private static Stream<Turn> turns(IntroductionEvent... events) {
        return Stream.of(events).map(Turns::of);
    }

    @Test
    void agreeing_says_what_the_candidate_chose() {
        var share = new Share(true, false, true, List.of("buddy"));

        assertThat(Turns.of(new IntroductionAgreed(PARTIES, NOON, "candidate-sam", share)))
                .isEqualTo(new Turn.Chose(new Chosen(true, false, true, Set.of("buddy"))));
    }

    @Test
    void only_the_offer_lets_an_employer_see() {
        assertThat(Turns.of(new IntroductionOffered(PARTIES, NOON, "system"))).isEqualTo(new Turn.Offered());
        assertThat(Turns.of(new IntroductionApproved(PARTIES, NOON, "manager-leiden")))
                .isEqualTo(new Turn.WentOn());
    }

    @Test
    void a_no_of_anybody_a_withdrawal_and_time_running_out_stop_it() {
        assertThat(turns(
                        new IntroductionDeclinedByCandidate(PARTIES, NOON, "a"),
                        new IntroductionRejected(PARTIES, NOON, "a", null),
                        new IntroductionDeclinedByEmployer(PARTIES, NOON, "a", null, null),
                        new IntroductionWithdrawn(PARTIES, NOON, "a", null),
                        new IntroductionExpired(PARTIES, NOON, "system", "candidate")))
                .allMatch(new Turn.Stopped()::equals);
    }

    @Test
    void an_introduction_that_is_returned_or_proposed_anew_asks_the_candidate_again() {
        assertThat(turns(
                        new IntroductionReturned(PARTIES, NOON, "a", null),
                        new IntroductionAmended(PARTIES, NOON, "a", NOON)))
                .allMatch(new Turn.Asked()::equals);
    }

    @Test
    void a_question_a_reminder_a_yes_and_a_start_leave_it_as_it_is() {
        assertThat(turns(
                        new IntroductionQuestionAsked(PARTIES, NOON, "a"),
                        new IntroductionReminded(PARTIES, NOON, "system", "employer"),
                        new IntroductionAccepted(PARTIES, NOON, "a"),
                        new IntroductionPlaced(PARTIES, NOON, "a")))
                .allMatch(new Turn.WentOn()::equals);
    }
}
