package nl.warmwelkom.match.matching.domain;

import static nl.warmwelkom.match.matching.domain.Sam.KENNEL;
import static nl.warmwelkom.match.matching.domain.Sam.SAM;
import static nl.warmwelkom.match.matching.domain.Sam.SCORING;
import static nl.warmwelkom.match.matching.domain.Sam.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConstraintTest {

    /** One thing that is not as it should be, and what has to be said of it. */
    record Broken(
            Constraint constraint, CandidateProfile candidate, Position position, Set<Pair> blocked, Obstacle why) {}

    static final Pair PAIR = new Pair(SAM.id(), KENNEL.employer());

    final List<Broken> each = List.of(
            new Broken(Constraint.CONSENT, new With(SAM).noConsent(), KENNEL, Set.of(), new Obstacle.NoConsent()),
            new Broken(
                    Constraint.POSITION_OPEN,
                    SAM,
                    new Position(KENNEL.id(), KENNEL.employer(), KENNEL.place(), false, 1, WORK),
                    Set.of(),
                    new Obstacle.PositionClosed()),
            new Broken(
                    Constraint.OPENING_LEFT,
                    SAM,
                    new Position(KENNEL.id(), KENNEL.employer(), KENNEL.place(), true, 0, WORK),
                    Set.of(),
                    new Obstacle.NoOpeningLeft()),
            new Broken(
                    Constraint.WITHIN_REACH,
                    new With(SAM).maxTravelKm(3),
                    KENNEL,
                    Set.of(),
                    new Obstacle.TooFar(3902, 3)),
            new Broken(
                    Constraint.HOURS_OVERLAP,
                    new With(SAM).hours(new Hours(12, 19)),
                    KENNEL,
                    Set.of(),
                    new Obstacle.HoursApart(new Hours(12, 19), WORK.hours())),
            new Broken(
                    Constraint.ENOUGH_DAY_PARTS,
                    SAM,
                    KENNEL.with(WORK.on(WORK.dayParts(), 3)),
                    Set.of(),
                    new Obstacle.TooFewDayParts(2, 3)),
            new Broken(
                    Constraint.CERTIFICATES,
                    new With(SAM).certificates(Set.of()),
                    KENNEL,
                    Set.of(),
                    new Obstacle.CertificatesMissing(List.of(new Code.Certificate("vca")))),
            new Broken(
                    Constraint.MUSTS_OFFERED,
                    SAM,
                    KENNEL.with(WORK.offering(Set.of(new Code.Support("rustige-werkplek")))),
                    Set.of(),
                    new Obstacle.MustNotOffered(List.of(new Code.Support("vast-aanspreekpunt")))),
            new Broken(Constraint.PAIR_NOT_BLOCKED, SAM, KENNEL, Set.of(PAIR), new Obstacle.PairBlocked(PAIR)));

    @Test
    void nothing_is_in_the_way_if_all_hold() {
        assertThat(Constraint.obstacles(SAM, KENNEL, Set.of())).isEmpty();
        assertThat(proposedTo(SAM, KENNEL, Set.of())).containsExactly(KENNEL.id());
    }

    @TestFactory
    Stream<DynamicTest> each_alone_keeps_a_position_out_and_says_why() {
        return each.stream()
                .map(broken -> DynamicTest.dynamicTest(broken.constraint().name(), () -> {
                    assertThat(Constraint.obstacles(broken.candidate(), broken.position(), broken.blocked()))
                            .containsExactly(broken.why());
                    assertThat(proposedTo(broken.candidate(), broken.position(), broken.blocked()))
                            .isEmpty();
                }));
    }

    @Test
    void there_is_an_example_of_each_constraint() {
        assertThat(each).extracting(Broken::constraint).containsExactly(Constraint.values());
    }

    @Test
    void hours_that_touch_in_one_hour_overlap() {
        assertThat(Constraint.obstacles(new With(SAM).hours(new Hours(8, 20)), KENNEL, Set.of()))
                .isEmpty();
        assertThat(Constraint.obstacles(new With(SAM).hours(new Hours(32, 36)), KENNEL, Set.of()))
                .isEmpty();
        assertThat(Constraint.obstacles(new With(SAM).hours(new Hours(33, 36)), KENNEL, Set.of()))
                .hasSize(1);
    }

    @Test
    void a_place_at_the_very_end_of_the_reach_is_within_it() {
        var fiveKmSouth =
                new Place(SAM.home().latitude() - 0.0449661, SAM.home().longitude());
        var there = new Position(KENNEL.id(), KENNEL.employer(), fiveKmSouth, true, 1, WORK);
        var sam = new With(SAM).maxTravelKm(5);

        assertThat(SCORING.fit(sam, there).findings().travel()).isEqualTo(new Travel(5000, 0));
        assertThat(Constraint.obstacles(sam, there, Set.of())).isEmpty();
    }

    @Test
    void another_pair_of_the_same_employer_is_not_blocked() {
        var others = Set.of(new Pair(new CandidateId("noor"), KENNEL.employer()));

        assertThat(Constraint.obstacles(SAM, KENNEL, others)).isEmpty();
    }

    private static List<PositionId> proposedTo(CandidateProfile candidate, Position position, Set<Pair> blocked) {
        return Proposals.rank(SCORING, candidate, List.of(position), blocked, 20).items().stream()
                .map(Fit::position)
                .toList();
    }
}
