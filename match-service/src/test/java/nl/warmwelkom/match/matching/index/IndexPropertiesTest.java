package nl.warmwelkom.match.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Fit;
import nl.warmwelkom.match.matching.domain.Pair;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.Proposals;
import nl.warmwelkom.match.matching.domain.Scoring;
import nl.warmwelkom.match.matching.index.World.Plainly;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index answers as the rules would if they looked at every position: whatever happened, whatever the weights. */
class IndexPropertiesTest {

    private static final int HISTORIES = 150;

    static List<Kernel> kernels() {
        return List.of(Kernels.plain(), Kernels.vector().orElseThrow());
    }

    static Index index(World world, Kernel kernel) {
        return new Index(World.WORDS, world.areas(), kernel, () -> {
            throw new AssertionError("bitmaps and rows disagree");
        });
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void after_any_history_it_answers_as_the_rules_would(Kernel kernel) {
        qt().withExamples(HISTORIES).forAll(longs().all()).checkAssert(seed -> {
            var world = new World(seed);
            var index = index(world, kernel);
            var plainly = new Plainly();
            var changes = 1 + world.below(6);
            for (var batch = 0; batch < changes; batch++) {
                change(world, index, plainly, world.once(4) ? 900 : 60);
                for (var question = 0; question < 3; question++) {
                    compare(world, index, plainly);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void with_twenty_thousand_positions_too(Kernel kernel) {
        var world = new World(20_000);
        var index = index(world, kernel);
        var plainly = new Plainly();
        var batch = index.begin();
        for (var n = 0; n < 20_000; n++) {
            put(world, batch, plainly, n);
        }
        batch.publish();
        batch.tidy();
        batch.publish();
        change(world, index, plainly, 3000);

        for (var question = 0; question < 40; question++) {
            compare(world, index, plainly);
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void so_does_one_over_workplaces_that_it_was_given(Kernel kernel) {
        qt().withExamples(40).forAll(longs().all()).checkAssert(seed -> {
            var world = new World(seed);
            var plainly = new Plainly();
            change(world, index(world, kernel), plainly, 300);
            var ranking = IndexedRanking.over(World.WORDS, plainly.positions().values(), Index.Engine.BEST, () -> {
                throw new AssertionError("bitmaps and rows disagree");
            });
            var scoring = world.scoring();
            var candidate = world.candidate();
            var blocked = world.blocked(candidate);

            assertThat(ranking.best(scoring, candidate, blocked, 50).stream()
                            .map(it -> List.of(it.position(), it.points()))
                            .toList())
                    .isEqualTo(
                            candidate.consent()
                                    ? Proposals.rank(scoring, candidate, plainly.in(null), blocked, 50).items().stream()
                                            .map(it -> List.of(it.position(), it.points()))
                                            .toList()
                                    : List.of());
        });
    }

    private static void change(World world, Index index, Plainly plainly, int count) {
        var batch = index.begin();
        for (var n = 0; n < count; n++) {
            var id = world.id(world.below(900));
            var present = plainly.positions().get(id);
            switch (world.below(8)) {
                case 0 -> {
                    batch.remove(id);
                    plainly.remove(id);
                }
                case 1, 2 -> {
                    var open = world.once(2);
                    var left = world.below(4);
                    batch.state(id, open, left);
                    if (present != null) {
                        plainly.positions()
                                .put(
                                        id,
                                        new Position(
                                                id, present.employer(), present.place(), open, left, present.work()));
                    }
                }
                default -> put(world, batch, plainly, world.below(900));
            }
        }
        if (world.once(3)) {
            batch.tidy();
        }
        batch.publish();
    }

    private static void put(World world, Batch batch, Plainly plainly, int n) {
        var area = world.area();
        var position = world.position(world.id(n), area);
        assertThat(batch.put(area.code(), position)).isTrue();
        plainly.put(area, position);
    }

    private static void compare(World world, Index index, Plainly plainly) {
        var scoring = world.scoring();
        var candidate = world.candidate();
        var blocked = world.blocked(candidate);
        var region = world.once(2) ? null : world.area().region();
        var limit = 1 + world.below(world.once(5) ? 500 : 25);
        var expected = asTheRulesWould(plainly, scoring, candidate, blocked, region, limit);

        assertThat(answer(scoring, candidate, index.best(scoring, candidate, blocked, region, limit)))
                .isEqualTo(expected);
        assertThat(answer(scoring, candidate, index.bestByRows(scoring, candidate, blocked, region, limit)))
                .isEqualTo(expected);
    }

    private static List<Object> asTheRulesWould(
            Plainly plainly,
            Scoring scoring,
            CandidateProfile candidate,
            Set<Pair> blocked,
            @Nullable String region,
            int limit) {
        var answer = new ArrayList<Object>();
        if (candidate.consent()) {
            for (Fit fit : Proposals.rank(scoring, candidate, plainly.in(region), blocked, limit)
                    .items()) {
                var position = Objects.requireNonNull(plainly.positions().get(fit.position()));
                answer.add(List.of(fit.points(), position, fit));
            }
        }
        return answer;
    }

    private static List<Object> answer(Scoring scoring, CandidateProfile candidate, List<Found> found) {
        return List.copyOf(found.stream()
                .map(it -> List.<Object>of(it.points(), it.position(), scoring.fit(candidate, it.position())))
                .toList());
    }
}
