package nl.warmwelkom.match.introduction.application;

import static nl.warmwelkom.match.introduction.application.Desk.present;
import static nl.warmwelkom.match.introduction.application.Desk.wish;
import static nl.warmwelkom.match.introduction.domain.Life.NOON;
import static nl.warmwelkom.match.introduction.domain.Life.REFUSAL;
import static nl.warmwelkom.match.landscape.Countryside.KENNEL;
import static nl.warmwelkom.match.landscape.Countryside.SAM;
import static nl.warmwelkom.match.landscape.Countryside.SHELTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.warmwelkom.match.introduction.application.ProposeIntroduction.Outcome;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.Ground;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Move;
import nl.warmwelkom.match.introduction.domain.Proposed;
import nl.warmwelkom.match.introduction.domain.Role;
import nl.warmwelkom.match.introduction.domain.Words;
import nl.warmwelkom.match.landscape.Countryside;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.matching.application.Hindrance;
import nl.warmwelkom.match.matching.application.Proposing;
import nl.warmwelkom.testing.store.FreshMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class ProposeIntroductionTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private final Desk desk = new Desk(MONGO.database());

    private boolean isThere(String id) {
        return present(desk.introductions.find(new IntroductionId(id)).hasElement());
    }

    /** Rule 1. */
    @Test
    void a_coach_proposes_from_what_the_matching_proposes_with_a_motivation() {
        var kept = desk.proposed("one", "sam", "kennel");

        assertThat(kept.region()).isEqualTo("AM19");
        assertThat(kept.coach()).isEqualTo("jobcoach");
        assertThat(kept.introduction()).isInstanceOfSatisfying(Proposed.class, proposed -> {
            assertThat(proposed.answerBy()).isEqualTo(NOON.plus(Duration.ofDays(7)));
            assertThat(proposed.basis().motivation()).isEqualTo(new Words("Past goed."));
            assertThat(proposed.basis().ground())
                    .isInstanceOfSatisfying(
                            Ground.FromProposal.class,
                            ground -> assertThat(ground.fit()).isPositive());
        });
    }

    /** Rule 1. */
    @Test
    void against_the_matching_a_coach_says_why_and_is_asked_to_if_not() {
        desk.countryside.with("kennel", Countryside.at("shelter", "9711", 1));

        assertThat(desk.proposes(wish("one", "sam", "kennel", null), SAM))
                .isInstanceOfSatisfying(
                        Outcome.ReasonNeeded.class,
                        needed -> assertThat(needed.hindrances()).containsExactly(Hindrance.TOO_FAR));
        assertThat(isThere("one")).isFalse();

        assertThat(desk.proposes(wish("one", "sam", "kennel", "Sam verhuist."), SAM))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.kept().introduction().basis().ground())
                                .isEqualTo(new Ground.AgainstMatching(new Words("Sam verhuist."))));
    }

    @Test
    void a_reason_that_nothing_asks_for_does_not_turn_a_proposal_against_the_matching() {
        assertThat(desk.proposes(wish("one", "sam", "kennel", "Voor de zekerheid."), SAM))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.kept().introduction().basis().ground())
                                .isInstanceOf(Ground.FromProposal.class));
    }

    @Test
    void without_consent_for_matching_no_reason_helps() {
        assertThat(desk.proposes(wish("one", "sam", "kennel", "Toch wel."), Countryside.outOfMatching()))
                .isEqualTo(new Outcome.NoConsent());
        assertThat(isThere("one")).isFalse();
    }

    @Test
    void a_thin_dossier_is_told_all_that_it_still_needs_and_no_reason_helps() {
        assertThat(desk.proposes(wish("one", "sam", "kennel", "Toch wel."), Countryside.thin()))
                .isInstanceOfSatisfying(
                        Outcome.DossierIncomplete.class,
                        incomplete -> assertThat(incomplete.missing())
                                .extracting(Proposing.Missing::code)
                                .containsExactly("strengths", "hours", "wishes"));
    }

    @Test
    void a_position_that_is_not_there_or_was_taken_away_is_unknown() {
        desk.countryside.closed("kennel", KENNEL);

        assertThat(desk.proposes(wish("one", "sam", "stable", null), SAM)).isEqualTo(new Outcome.UnknownPosition());
        assertThat(desk.proposes(wish("one", "sam", "kennel", null), SAM)).isEqualTo(new Outcome.UnknownPosition());
    }

    @Test
    void a_position_whose_openings_are_taken_is_taken_whatever_the_reason() {
        var offered = desk.offered("one", "robin", "kennel");
        var accepted = desk.done(offered, new Move.Accept(REFUSAL.words()), Role.EMPLOYER);
        var met = desk.done(accepted, new Move.Meet(NOON, null), Role.JOBCOACH);
        assertThat(desk.proposes(wish("two", "sam", "kennel", null), SAM)).isInstanceOf(Outcome.Done.class);

        desk.done(met, new Move.StartTrial(NOON, null), Role.JOBCOACH);

        assertThat(desk.proposes(wish("three", "kim", "kennel", "Toch wel."), SAM))
                .isEqualTo(new Outcome.PositionTaken());
    }

    @Test
    void an_employer_who_wants_no_introductions_now_gets_none() {
        desk.countryside.with(
                "shelter", new KnownEmployer(SHELTER.name(), "Q", "10-49", "AM19", "2312", false, SHELTER.accounts()));

        assertThat(desk.proposes(wish("one", "sam", "kennel", "Toch wel."), SAM))
                .isEqualTo(new Outcome.PositionTaken());
    }

    /** Rule 4. */
    @Test
    void a_pair_with_an_open_introduction_gets_no_second_one_also_not_for_other_work() {
        desk.proposed("one", "sam", "kennel");
        desk.countryside.with("office", KENNEL);

        assertThat(desk.proposes(wish("two", "sam", "office", "Toch wel."), SAM))
                .isEqualTo(new Outcome.AlreadyOpen());
        assertThat(isThere("two")).isFalse();
    }

    /** Rule 4. */
    @Test
    void of_coaches_who_propose_the_same_pair_at_the_same_moment_one_does() {
        var outcomes = Flux.range(0, 6)
                .flatMap(n -> Mono.fromCallable(() -> desk.proposes(wish("id-" + n, "sam", "kennel", null), SAM))
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList();

        assertThat(present(outcomes)).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(present(
                        desk.introductions.ofCandidate(new CandidateId("sam")).count()))
                .isEqualTo(1);
    }

    /** Rule 6. */
    @Test
    void after_a_no_of_the_candidate_the_pair_rests_for_twelve_months() {
        desk.done(desk.proposed("one", "sam", "kennel"), new Move.CandidateDeclines(), Role.CANDIDATE);

        restsForTwelveMonths();
    }

    /** Rule 6. */
    @Test
    void after_a_no_of_the_employer_the_pair_rests_for_twelve_months() {
        desk.done(desk.offered("one", "sam", "kennel"), new Move.Decline(REFUSAL), Role.EMPLOYER);

        restsForTwelveMonths();
    }

    private void restsForTwelveMonths() {
        var again = wish("two", "sam", "kennel", "Toch wel.");
        var aYearOn = Instant.parse("2027-11-02T12:00:00Z");

        desk.clock.set(aYearOn.minusMillis(1));
        assertThat(desk.proposes(again, SAM)).isEqualTo(new Outcome.DeclinedRecently(aYearOn));
        desk.clock.set(aYearOn);
        assertThat(desk.proposes(again, SAM)).isInstanceOf(Outcome.Done.class);
    }

    /** Rule 12. */
    @Test
    void to_a_paused_employer_nobody_is_proposed_whatever_the_reason_until_it_says_hello() {
        desk.silences.pausing("shelter");
        assertThat(desk.proposes(wish("one", "sam", "kennel", "Toch wel."), SAM))
                .isEqualTo(new Outcome.EmployerPaused());
        assertThat(isThere("one")).isFalse();

        desk.silences.change("shelter", silence -> silence.hello(NOON)).block();
        assertThat(desk.proposes(wish("one", "sam", "kennel", null), SAM)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_same_wish_twice_is_one_introduction() {
        var first = desk.proposed("one", "sam", "kennel");

        assertThat(desk.proposes(wish("one", "sam", "kennel", null), SAM)).isEqualTo(new Outcome.Done(first));
        assertThat(desk.introductions.told(first.introduction().id())).hasSize(1);
    }
}
