package nl.warmwelkom.match.introduction.application;

import static nl.warmwelkom.match.introduction.domain.Life.ALLOWED;
import static nl.warmwelkom.match.introduction.domain.Life.COACH;
import static nl.warmwelkom.match.introduction.domain.Life.EMPLOYER;
import static nl.warmwelkom.match.introduction.domain.Life.MANAGER;
import static nl.warmwelkom.match.introduction.domain.Life.NOON;
import static nl.warmwelkom.match.introduction.domain.Life.OFFERED;
import static nl.warmwelkom.match.introduction.domain.Life.PROPOSING;
import static nl.warmwelkom.match.introduction.domain.Life.SAM;
import static nl.warmwelkom.match.introduction.domain.Life.SHARED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.warmwelkom.match.introduction.application.Introductions.PairTaken;
import nl.warmwelkom.match.introduction.application.Introductions.Query;
import nl.warmwelkom.match.introduction.application.Introductions.SlotTaken;
import nl.warmwelkom.match.introduction.application.Introductions.Whose;
import nl.warmwelkom.match.introduction.domain.AnswerWithin;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.Change;
import nl.warmwelkom.match.introduction.domain.Closed;
import nl.warmwelkom.match.introduction.domain.EmployerId;
import nl.warmwelkom.match.introduction.domain.EmployerLimits.Slots;
import nl.warmwelkom.match.introduction.domain.EmployerWords;
import nl.warmwelkom.match.introduction.domain.Ground;
import nl.warmwelkom.match.introduction.domain.Happened;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Life;
import nl.warmwelkom.match.introduction.domain.Move;
import nl.warmwelkom.match.introduction.domain.Parties;
import nl.warmwelkom.match.introduction.domain.PositionId;
import nl.warmwelkom.match.introduction.domain.Proposed;
import nl.warmwelkom.match.introduction.domain.Role;
import nl.warmwelkom.match.introduction.domain.Transitions;
import nl.warmwelkom.match.introduction.domain.Words;
import nl.warmwelkom.platform.outbox.StaleWrite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What every store of introductions keeps to, whatever it is made of. */
public abstract class IntroductionsContract {

    private static final String REGION = "AM19";
    private static final Slots.Free FIRST = new Slots.Free(1, 1);
    private static final int ALL = 100;

    protected abstract Introductions empty();

    /** The wire names of what was told of an introduction, oldest first. */
    protected abstract List<String> told(Introductions introductions, IntroductionId id);

    private static <T> T present(Mono<T> mono) {
        return mono.blockOptional().orElseThrow();
    }

    private static List<String> ids(Flux<Kept> found) {
        return present(found.map(kept -> kept.introduction().id().value()).collectList());
    }

    /** What travels is not what this is about: anything that happened will do. */
    private static <S extends Introduction> Change<S> to(S state) {
        return new Change<>(state, List.of(new Happened.Expired(state.parties(), COACH, Role.CANDIDATE)));
    }

    private static Change<Proposed> proposing(String id, String candidate, String employer, String position) {
        return Introduction.propose(
                new IntroductionId(id),
                new Parties(new CandidateId(candidate), new EmployerId(employer), new PositionId(position)),
                new Words("Past goed."),
                new Ground.FromProposal("1", 545),
                AnswerWithin.STANDARD,
                COACH);
    }

    private static Kept proposed(Introductions store, String id, String candidate, String employer) {
        return present(store.add(proposing(id, candidate, employer, "position-of-" + employer), REGION));
    }

    private static Mono<Kept> moved(Introductions store, Kept kept, Move move, By by, Slots.@Nullable Free slots) {
        if (Transitions.make(kept.introduction(), move, by) instanceof Change<?> change) {
            return store.save(kept, change, slots);
        }
        throw new IllegalArgumentException(kept.introduction().status() + " does not allow " + move);
    }

    private static Mono<Kept> moved(Introductions store, Kept kept, Move move, By by) {
        return moved(store, kept, move, by, kept.slots());
    }

    private static Kept offered(Introductions store, Kept proposed, Slots.Free slots) {
        var agreed = present(moved(store, proposed, new Move.CandidateAgrees(SHARED, ALLOWED), SAM));
        return present(moved(store, agreed, new Move.Approve(null), MANAGER, slots));
    }

    @Test
    void a_proposal_is_kept_with_its_region_and_the_coach_who_made_it() {
        var introductions = empty();

        var kept = present(introductions.add(PROPOSING, REGION));

        assertThat(kept).isEqualTo(new Kept(PROPOSING.to(), REGION, "coach", null, 1));
        assertThat(introductions.find(kept.introduction().id()).block()).isEqualTo(kept);
        assertThat(introductions.find(new IntroductionId("other")).block()).isNull();
    }

    @TestFactory
    Stream<DynamicTest> every_state_comes_back_as_it_went_in() {
        return Stream.concat(Life.STATES.stream(), Stream.of(OFFERED))
                .map(state -> DynamicTest.dynamicTest(state.status(), () -> {
                    var introductions = empty();
                    var proposed = present(introductions.add(PROPOSING, REGION));

                    var saved = present(introductions.save(proposed, to(state), FIRST));

                    assertThat(saved.introduction()).isEqualTo(state);
                    assertThat(introductions.find(state.id()).block()).isEqualTo(saved);
                }));
    }

    @Test
    void every_life_comes_back_after_each_of_its_moves() {
        var numbers = lists().of(integers().between(0, 999)).ofSizeBetween(1, 12);
        qt().withExamples(100).forAll(numbers).checkAssert(life -> {
            var introductions = empty();
            var kept = present(introductions.add(PROPOSING, REGION));
            for (var number : life) {
                var by = new By(SAM.who(), Role.JOBCOACH, NOON.plusSeconds(number), new Words("Samen, " + number));
                var possible = Life.possible(kept.introduction(), by);
                if (!possible.isEmpty()) {
                    var change = possible.get(number % possible.size());
                    kept = present(introductions.save(kept, change, FIRST));
                    assertThat(kept.introduction()).isEqualTo(change.to());
                    assertThat(introductions.find(change.to().id()).block()).isEqualTo(kept);
                }
            }
        });
    }

    @Test
    void a_reason_against_the_matching_is_kept() {
        var introductions = empty();
        var against = Introduction.propose(
                PROPOSING.to().id(),
                PROPOSING.to().parties(),
                new Words("Sam wil dit."),
                new Ground.AgainstMatching(new Words("Er rijdt een bus.")),
                AnswerWithin.TWO_DAYS,
                COACH);

        present(introductions.add(against, REGION));

        assertThat(present(introductions.find(against.to().id())).introduction())
                .isEqualTo(against.to());
    }

    @Test
    void the_same_id_twice_is_one_introduction() {
        var introductions = empty();
        var first = proposed(introductions, "one", "sam", "shelter");

        assertThat(proposed(introductions, "one", "sam", "bakery")).isEqualTo(first);
        assertThat(told(introductions, first.introduction().id())).hasSize(1);
    }

    /** Rule 4. */
    @Test
    void a_pair_has_one_open_introduction_at_most() {
        var introductions = empty();
        var first = proposed(introductions, "one", "sam", "shelter");
        proposed(introductions, "two", "sam", "bakery");
        proposed(introductions, "three", "robin", "shelter");

        assertThatThrownBy(() -> proposed(introductions, "four", "sam", "shelter"))
                .isInstanceOf(PairTaken.class);
        assertThat(introductions.find(new IntroductionId("four")).block()).isNull();

        present(moved(introductions, first, new Move.Withdraw(null), SAM));
        assertThat(proposed(introductions, "four", "sam", "shelter").version()).isEqualTo(1);
    }

    /** Rule 8. */
    @Test
    void of_two_who_decide_at_once_one_wins_and_the_other_changes_nothing() {
        var introductions = empty();
        var read = proposed(introductions, "one", "sam", "shelter");
        var won = present(moved(introductions, read, new Move.CandidateAgrees(SHARED, ALLOWED), SAM));

        assertThatThrownBy(() -> moved(introductions, read, new Move.Withdraw(null), COACH)
                        .block())
                .isInstanceOf(StaleWrite.class);

        assertThat(introductions.find(read.introduction().id()).block()).isEqualTo(won);
        assertThat(told(introductions, read.introduction().id()))
                .containsExactly("nl.warmwelkom.introduction.proposed.v1", "nl.warmwelkom.introduction.agreed.v1");
    }

    /** Rule 8. */
    @Test
    void of_many_who_decide_at_the_very_same_moment_exactly_one_wins() {
        var introductions = empty();
        var read = proposed(introductions, "one", "sam", "shelter");

        var won = Flux.range(0, 8)
                .flatMap(_ -> moved(introductions, read, new Move.CandidateDeclines(), SAM)
                        .subscribeOn(Schedulers.boundedElastic())
                        .onErrorResume(StaleWrite.class, _ -> Mono.empty()))
                .count();

        assertThat(present(won)).isEqualTo(1);
        assertThat(told(introductions, read.introduction().id())).hasSize(2);
    }

    @Test
    void a_change_is_told_under_its_own_name_also_when_two_things_happened() {
        var introductions = empty();
        var kept = offered(introductions, proposed(introductions, "one", "sam", "shelter"), FIRST);

        assertThat(kept.version()).isEqualTo(4);
        assertThat(told(introductions, kept.introduction().id()))
                .containsExactly(
                        "nl.warmwelkom.introduction.proposed.v1",
                        "nl.warmwelkom.introduction.agreed.v1",
                        "nl.warmwelkom.introduction.approved.v1",
                        "nl.warmwelkom.introduction.offered.v1");
    }

    /** Rule 4. */
    @Test
    void two_offers_never_take_the_same_place_at_an_employer() {
        var introductions = empty();
        offered(introductions, proposed(introductions, "one", "sam", "shelter"), FIRST);
        var second = proposed(introductions, "two", "robin", "shelter");
        var agreed = present(moved(introductions, second, new Move.CandidateAgrees(SHARED, ALLOWED), SAM));

        for (var taken : List.of(FIRST, new Slots.Free(1, 2), new Slots.Free(2, 1))) {
            assertThatThrownBy(() -> moved(introductions, agreed, new Move.Approve(null), MANAGER, taken)
                            .block())
                    .isInstanceOf(SlotTaken.class);
        }
        assertThat(introductions.find(second.introduction().id()).block()).isEqualTo(agreed);
        assertThat(present(moved(introductions, agreed, new Move.Approve(null), MANAGER, new Slots.Free(2, 2)))
                        .slots())
                .isEqualTo(new Slots.Free(2, 2));
    }

    @Test
    void an_offer_holds_its_place_while_a_question_waits_and_frees_it_with_an_answer() {
        var introductions = empty();
        var shelter = new EmployerId("shelter");
        var offer = offered(introductions, proposed(introductions, "one", "sam", "shelter"), FIRST);
        offered(introductions, proposed(introductions, "two", "sam", "bakery"), FIRST);
        proposed(introductions, "three", "robin", "shelter");

        var asked = present(moved(introductions, offer, new Move.Ask(new Words("Wanneer?")), EMPLOYER));
        assertThat(asked.slots()).isEqualTo(FIRST);
        assertThat(introductions.offersTo(shelter).collectList().block()).containsExactly(asked);

        var accepted = present(moved(introductions, asked, new Move.Accept(EmployerWords.NONE), EMPLOYER));
        assertThat(accepted.slots()).isNull();
        assertThat(ids(introductions.offersTo(shelter))).isEmpty();
        offered(introductions, present(introductions.find(new IntroductionId("three"))), FIRST);
    }

    @Test
    void what_a_candidate_has_is_found_open_and_closed_and_nobody_elses() {
        var introductions = empty();
        proposed(introductions, "one", "sam", "shelter");
        present(moved(
                introductions, proposed(introductions, "two", "sam", "bakery"), new Move.CandidateDeclines(), SAM));
        proposed(introductions, "three", "robin", "shelter");

        assertThat(ids(introductions.ofCandidate(new CandidateId("sam")))).containsExactly("one", "two");
    }

    /** Rule 7. */
    @Test
    void what_should_have_been_answered_is_due_the_moment_after_its_time_and_not_before() {
        var introductions = empty();
        proposed(introductions, "asked", "sam", "shelter");
        offered(introductions, proposed(introductions, "offered", "robin", "shelter"), FIRST);
        present(moved(
                introductions,
                proposed(introductions, "agreed", "sam", "bakery"),
                new Move.CandidateAgrees(SHARED, ALLOWED),
                SAM));
        var answerBy = NOON.plus(Duration.ofDays(7));

        assertThat(ids(introductions.due(answerBy, NOON))).isEmpty();
        assertThat(ids(introductions.due(answerBy.plusMillis(1), NOON))).containsExactly("asked");
        assertThat(ids(introductions.due(answerBy, NOON.plusMillis(1)))).containsExactly("offered");
    }

    @Test
    void what_nobody_moved_in_is_found_until_somebody_is_reminded_and_again_after_a_move() {
        var introductions = empty();
        proposed(introductions, "asked", "sam", "shelter");
        var offered = offered(introductions, proposed(introductions, "offered", "robin", "shelter"), FIRST);
        var later = NOON.plus(Duration.ofDays(8));

        assertThat(ids(introductions.unremindedSince(NOON))).isEmpty();
        assertThat(ids(introductions.unremindedSince(NOON.plusMillis(1)))).containsExactly("offered");

        var reminded = present(moved(introductions, offered, new Move.Remind(Duration.ofDays(7)), By.system(later)));
        assertThat(introductions.find(reminded.introduction().id()).block()).isEqualTo(reminded);
        assertThat(reminded.slots()).isEqualTo(FIRST);
        assertThat(ids(introductions.unremindedSince(later.plusMillis(1)))).isEmpty();

        var asking = new By(EMPLOYER.who(), Role.EMPLOYER, later);
        present(moved(introductions, reminded, new Move.Ask(new Words("Wie begeleidt?")), asking));
        assertThat(ids(introductions.unremindedSince(later.plusMillis(1)))).containsExactly("offered");
    }

    @Test
    void only_a_trial_and_a_job_are_a_start() {
        var started = Stream.concat(Life.STATES.stream(), Stream.of(OFFERED))
                .filter(state -> {
                    var introductions = empty();
                    present(introductions.save(present(introductions.add(PROPOSING, REGION)), to(state), FIRST));
                    return present(introductions.started().hasElements());
                })
                .map(Introduction::status);

        assertThat(started).containsExactly("trial", "placed");
    }

    @TestFactory
    Stream<DynamicTest> what_is_forgotten_comes_back_without_the_person_and_can_still_be_counted() {
        return Life.STATES.stream()
                .flatMap(IntroductionsContract::closed)
                .map(state -> DynamicTest.dynamicTest(state.status(), () -> {
                    var introductions = empty();
                    var closed = present(
                            introductions.save(present(introductions.add(PROPOSING, REGION)), to(state), FIRST));

                    var forgotten = present(introductions.save(closed, state.forgotten(By.system(NOON)), null));

                    assertThat(introductions.find(state.id()).block()).isEqualTo(forgotten);
                    assertThat(forgotten.introduction().status()).isEqualTo(state.status());
                    assertThat(forgotten.introduction().history().entries())
                            .hasSameSizeAs(state.history().entries());
                    var sam = state.parties().candidate();
                    assertThat(ids(introductions.ofCandidate(sam))).isEmpty();
                    assertThat(ids(introductions.ofCandidate(sam.forgotten()))).hasSize(1);
                }));
    }

    private static Stream<Closed> closed(Introduction state) {
        return state instanceof Closed it ? Stream.of(it) : Stream.empty();
    }

    @Test
    void a_list_is_of_those_who_were_asked_for_and_in_those_states() {
        var introductions = empty();
        var withdrawn = proposed(introductions, "three", "sam", "shelter");
        present(moved(introductions, withdrawn, new Move.Withdraw(null), SAM));
        proposed(introductions, "one", "sam", "bakery");
        present(introductions.add(proposing("two", "robin", "bakery", "oven"), "AM13"));

        assertThat(listed(introductions, Whose.CANDIDATES, List.of("sam"))).containsExactly("one", "three");
        assertThat(listed(introductions, Whose.CANDIDATES, List.of("sam", "robin")))
                .containsExactly("one", "three", "two");
        assertThat(listed(introductions, Whose.EMPLOYERS, List.of("bakery"))).containsExactly("one", "two");
        assertThat(listed(introductions, Whose.REGIONS, List.of("AM13"))).containsExactly("two");
        assertThat(listed(introductions, Whose.CANDIDATES, List.of("sam"), "withdrawn", "expired"))
                .containsExactly("three");
    }

    private static List<String> listed(
            Introductions introductions, Whose whose, List<String> values, String... statuses) {
        return ids(introductions.list(new Query(whose, values, List.of(statuses)), "", ALL));
    }

    @Test
    void a_list_comes_in_order_of_id_and_in_parts() {
        var introductions = empty();
        for (var id : List.of("c", "a", "d", "b")) {
            proposed(introductions, id, "sam", "employer-" + id);
        }
        var ofSam = new Query(Whose.CANDIDATES, List.of("sam"), List.of());

        assertThat(ids(introductions.list(ofSam, "", 3))).containsExactly("a", "b", "c");
        assertThat(ids(introductions.list(ofSam, "c", 3))).containsExactly("d");
    }
}
