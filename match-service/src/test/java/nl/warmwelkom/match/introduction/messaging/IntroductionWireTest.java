package nl.warmwelkom.match.introduction.messaging;

import static nl.warmwelkom.match.introduction.domain.Life.COACH;
import static nl.warmwelkom.match.introduction.domain.Life.EMPLOYER;
import static nl.warmwelkom.match.introduction.domain.Life.MANAGER;
import static nl.warmwelkom.match.introduction.domain.Life.NOON;
import static nl.warmwelkom.match.introduction.domain.Life.PARTIES;
import static nl.warmwelkom.match.introduction.domain.Life.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.Concern;
import nl.warmwelkom.match.introduction.domain.DeclineReason;
import nl.warmwelkom.match.introduction.domain.Happened;
import nl.warmwelkom.match.introduction.domain.Life;
import nl.warmwelkom.match.introduction.domain.RejectReason;
import nl.warmwelkom.match.introduction.domain.ReturnReason;
import nl.warmwelkom.match.introduction.domain.Role;
import nl.warmwelkom.match.introduction.domain.Sharing;
import nl.warmwelkom.match.introduction.domain.WithdrawReason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IntroductionWireTest {

    static final IntroductionEvent.Parties ON_THE_WIRE = new IntroductionEvent.Parties("sam", "shelter", "kennel");

    final Map<Happened, String> names = names();

    @TestFactory
    Stream<DynamicTest> each_thing_that_happened_travels_under_its_own_name() {
        return names.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getValue(), () -> {
                    var event = IntroductionWire.event(entry.getKey());

                    assertThat(Topic.wireName(event.getClass()))
                            .isEqualTo("nl.warmwelkom.introduction.%s.v1".formatted(entry.getValue()));
                    assertThat(event.parties()).isEqualTo(ON_THE_WIRE);
                    assertThat(event.at()).isEqualTo(NOON);
                    assertThat(event.by()).isEqualTo(entry.getKey().by().who().value());
                }));
    }

    @Test
    void there_is_an_example_of_everything_that_can_happen_and_of_every_event() {
        assertThat(names.keySet().stream().map(Object::getClass))
                .map(Class::getName)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Happened.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
        assertThat(names.keySet().stream().map(IntroductionWire::event).map(it -> Topic.wireName(it.getClass())))
                .containsExactlyInAnyOrderElementsOf(
                        Topic.INTRODUCTIONS.byWireName().keySet());
    }

    @Test
    void what_the_candidate_shares_travels_as_flags_and_sorted_codes() {
        var sharing = new Sharing(true, false, true, Set.of(Life.CONTACT, Life.QUIET));

        assertThat(IntroductionWire.event(new Happened.Agreed(PARTIES, SAM, sharing)))
                .isEqualTo(new IntroductionEvent.IntroductionAgreed(
                        ON_THE_WIRE,
                        NOON,
                        "sam",
                        new IntroductionEvent.Share(
                                true, false, true, List.of("rustige-werkplek", "vast-aanspreekpunt"))));
    }

    @Test
    void reasons_and_worries_travel_as_codes() {
        assertThat(IntroductionWire.event(new Happened.DeclinedByEmployer(
                        PARTIES, EMPLOYER, DeclineReason.WORRY, new Concern("ziekteverzuim"))))
                .isEqualTo(new IntroductionEvent.IntroductionDeclinedByEmployer(
                        ON_THE_WIRE, NOON, "shelter", "worry", "ziekteverzuim"));
        assertThat(IntroductionWire.event(new Happened.Returned(PARTIES, MANAGER, ReturnReason.MOTIVATION_UNCLEAR)))
                .isEqualTo(
                        new IntroductionEvent.IntroductionReturned(ON_THE_WIRE, NOON, "manager", "motivation-unclear"));
        assertThat(IntroductionWire.event(new Happened.Rejected(PARTIES, MANAGER, RejectReason.OTHER)))
                .isEqualTo(new IntroductionEvent.IntroductionRejected(ON_THE_WIRE, NOON, "manager", "other"));
        assertThat(IntroductionWire.event(new Happened.Withdrawn(PARTIES, SAM, WithdrawReason.NOT_NOW)))
                .isEqualTo(new IntroductionEvent.IntroductionWithdrawn(ON_THE_WIRE, NOON, "sam", "not-now"));
    }

    @Test
    void what_nobody_gave_a_reason_for_travels_without_one() {
        assertThat(IntroductionWire.event(new Happened.Withdrawn(PARTIES, SAM, null)))
                .isEqualTo(new IntroductionEvent.IntroductionWithdrawn(ON_THE_WIRE, NOON, "sam", null));
        assertThat(IntroductionWire.event(
                        new Happened.DeclinedByEmployer(PARTIES, EMPLOYER, DeclineReason.OTHER, null)))
                .isEqualTo(new IntroductionEvent.IntroductionDeclinedByEmployer(
                        ON_THE_WIRE, NOON, "shelter", "other", null));
    }

    @Test
    void a_reminder_travels_with_the_role_of_who_is_to_answer() {
        assertThat(IntroductionWire.event(new Happened.Reminded(PARTIES, By.system(NOON), Role.ACCOUNT_MANAGER)))
                .isEqualTo(new IntroductionEvent.IntroductionReminded(ON_THE_WIRE, NOON, "system", "account-manager"));
    }

    @Test
    void what_expired_travels_with_whose_turn_it_was() {
        assertThat(IntroductionWire.event(new Happened.Expired(PARTIES, By.system(NOON), Role.EMPLOYER)))
                .isEqualTo(new IntroductionEvent.IntroductionExpired(ON_THE_WIRE, NOON, "system", "employer"));
    }

    @Test
    void an_outcome_travels_with_the_time_at_which_it_was() {
        var yesterday = NOON.minus(Duration.ofDays(1));

        assertThat(Stream.of(
                                new Happened.Met(PARTIES, COACH, yesterday),
                                new Happened.TrialStarted(PARTIES, COACH, yesterday),
                                new Happened.Placed(PARTIES, COACH, yesterday),
                                new Happened.Ended(PARTIES, COACH, yesterday))
                        .map(IntroductionWire::event)
                        .map(IntroductionEvent::at))
                .containsOnly(yesterday);
    }

    private static Map<Happened, String> names() {
        var names = new LinkedHashMap<Happened, String>();
        names.put(new Happened.Proposed(PARTIES, COACH, NOON), "proposed");
        names.put(new Happened.Agreed(PARTIES, SAM, Life.SHARED), "agreed");
        names.put(new Happened.DeclinedByCandidate(PARTIES, SAM), "declined-by-candidate");
        names.put(new Happened.Postponed(PARTIES, SAM), "postponed");
        names.put(new Happened.Approved(PARTIES, MANAGER), "approved");
        names.put(new Happened.Offered(PARTIES, MANAGER), "offered");
        names.put(new Happened.Returned(PARTIES, MANAGER, null), "returned");
        names.put(new Happened.Amended(PARTIES, COACH, NOON), "amended");
        names.put(new Happened.Rejected(PARTIES, MANAGER, null), "rejected");
        names.put(new Happened.QuestionAsked(PARTIES, EMPLOYER), "question-asked");
        names.put(new Happened.QuestionAnswered(PARTIES, COACH), "question-answered");
        names.put(new Happened.Accepted(PARTIES, EMPLOYER), "accepted");
        names.put(
                new Happened.DeclinedByEmployer(PARTIES, EMPLOYER, DeclineReason.OTHER, null), "declined-by-employer");
        names.put(new Happened.Met(PARTIES, COACH, NOON), "met");
        names.put(new Happened.TrialStarted(PARTIES, COACH, NOON), "trial-started");
        names.put(new Happened.Placed(PARTIES, COACH, NOON), "placed");
        names.put(new Happened.Ended(PARTIES, COACH, NOON), "ended");
        names.put(new Happened.Forgotten(PARTIES, By.system(NOON)), "forgotten");
        names.put(new Happened.Withdrawn(PARTIES, SAM, null), "withdrawn");
        names.put(new Happened.Reminded(PARTIES, By.system(NOON), Role.EMPLOYER), "reminded");
        names.put(new Happened.Expired(PARTIES, By.system(NOON), Role.EMPLOYER), "expired");
        return names;
    }
}
