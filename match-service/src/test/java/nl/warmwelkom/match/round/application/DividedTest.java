package nl.warmwelkom.match.round.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.landscape.Countryside;
import nl.warmwelkom.match.matching.application.Commitments;
import nl.warmwelkom.match.matching.application.Ranking;
import nl.warmwelkom.match.matching.application.RegionalMatching;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.Weights;
import nl.warmwelkom.match.matching.index.Index;
import nl.warmwelkom.match.matching.index.IndexedRanking;
import nl.warmwelkom.match.matching.index.Vocabulary;
import nl.warmwelkom.match.round.domain.Outcome;
import nl.warmwelkom.match.round.domain.Solver;
import nl.warmwelkom.match.round.domain.Watch;
import nl.warmwelkom.testing.store.FreshMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

class DividedTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private static final Instant NOW = Instant.parse("2026-11-04T08:00:00Z");
    private static final Commitments NOTHING = new Commitments(Map.of(), Map.of(), Map.of(), 5, Set.of(), Set.of());

    private final Countryside countryside = new Countryside(MONGO.database()).peopled();

    private Divided divided(Commitments commitments, Map<String, Instant> waitingSince) {
        var region = new RegionalMatching(
                        countryside.landscape(),
                        _ -> Mono.just(commitments),
                        () -> Weights.STANDARD,
                        Catalogue.standard(),
                        DividedTest::ranking)
                .inRegion("AM19")
                .blockOptional()
                .orElseThrow();
        var task = new Composing(region, waitingSince, NOW).task(400, _ -> true);
        return Divided.of(region, task, Solver.divide(task, Watch.NOBODY).orElseThrow(), 400);
    }

    private static Ranking ranking(Collection<Position> workplaces) {
        return IndexedRanking.over(Vocabulary.of(Catalogue.standard()), workplaces, Index.Engine.BEST, () -> {
            throw new AssertionError("bitmaps and rows disagree");
        });
    }

    private Outcome outcome(Commitments commitments) {
        return divided(commitments, Map.of()).outcome();
    }

    @Test
    void whom_work_fits_is_served() {
        assertThat(outcome(NOTHING).items())
                .extracting(Outcome.Item::candidateId, Outcome.Item::positionId)
                .containsExactly(tuple("sam", "kennel"));
        assertThat(divided(NOTHING, Map.of()).figures().optimal()).isTrue();
    }

    @Test
    void of_two_whom_it_fits_as_well_the_one_who_waited_longest_is_served() {
        countryside.with("noor", Countryside.SAM);

        assertThat(divided(NOTHING, waits(10, 20)).outcome().items())
                .extracting(Outcome.Item::candidateId)
                .containsExactly("noor");
        assertThat(divided(NOTHING, waits(20, 10)).outcome().items())
                .extracting(Outcome.Item::candidateId)
                .containsExactly("sam");
    }

    private static Map<String, Instant> waits(int sam, int noor) {
        return Map.of("sam", NOW.minus(Duration.ofDays(sam)), "noor", NOW.minus(Duration.ofDays(noor)));
    }

    @Test
    void a_pair_that_is_blocked_is_not_proposed() {
        var outcome =
                outcome(new Commitments(Map.of("sam", Set.of("shelter")), Map.of(), Map.of(), 5, Set.of(), Set.of()));

        assertThat(outcome.items()).isEmpty();
        assertThat(outcome.unserved().getFirst().helpNl()).contains("Nieuwe werkgevers helpen");
    }

    @Test
    void a_paused_employer_is_proposed_nobody() {
        var outcome = outcome(new Commitments(Map.of(), Map.of(), Map.of(), 5, Set.of(), Set.of("shelter")));

        assertThat(outcome.items()).isEmpty();
        assertThat(outcome.unserved().getFirst().helpNl()).contains("Nieuwe werkgevers helpen");
    }

    @Test
    void an_employer_with_enough_offers_gets_no_more() {
        var outcome = outcome(new Commitments(Map.of(), Map.of(), Map.of("shelter", 5), 5, Set.of(), Set.of()));

        assertThat(outcome.items()).isEmpty();
        assertThat(outcome.unserved().getFirst().helpNl()).contains("te weinig plekken voor iedereen");
    }

    @Test
    void an_opening_that_is_offered_to_somebody_is_not_given_out_again() {
        var outcome = outcome(new Commitments(Map.of(), Map.of("kennel", 1), Map.of(), 5, Set.of(), Set.of()));

        assertThat(outcome.items()).isEmpty();
        assertThat(outcome.unserved().getFirst().helpNl()).contains("bezet");
    }

    @Test
    void who_has_work_looks_no_longer() {
        assertThat(divided(new Commitments(Map.of(), Map.of(), Map.of(), 5, Set.of("sam"), Set.of()), Map.of())
                        .figures()
                        .candidates())
                .isZero();
    }

    @Test
    void a_thin_dossier_is_told_what_it_needs_and_who_left_matching_is_not_in_it() {
        countryside.with("sam", Countryside.thin()).with("noor", Countryside.outOfMatching());

        assertThat(outcome(NOTHING).unserved())
                .extracting(Outcome.Unserved::candidateId)
                .containsExactly("sam");
        assertThat(outcome(NOTHING).unserved().getFirst().helpNl()).contains("Het dossier is nog niet af.");
    }
}
