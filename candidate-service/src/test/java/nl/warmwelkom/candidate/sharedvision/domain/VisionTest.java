package nl.warmwelkom.candidate.sharedvision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.warmwelkom.candidate.sharedvision.domain.Contradictions.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class VisionTest {

    private static final Contradictions RULES = new Contradictions(
            List.of(new Rule("C1", "veel-vrijheid", "vaste-structuur", true), new Rule("C2", "nu", "later", false)));
    private static final List<String> CODES = List.of("veel-vrijheid", "vaste-structuur", "nu", "later", "anders");

    private final Gen<Vision> visions = lists().of(integers().between(0, 29))
            .ofSizeBetween(0, 8)
            .map(dice -> new Vision(IntStream.range(0, dice.size())
                    .mapToObj(n -> advice("a" + n, "p" + dice.get(n) % 3, CODES.get(dice.get(n) % CODES.size())))
                    .toList()));

    private static Advice advice(String id, String by, @Nullable String code) {
        return new Advice(id, by, null, "werk", code, "zwaluwstaart", Instant.EPOCH, false, null);
    }

    private static Vision after(Vision vision, List<Integer> choices) {
        var next = vision;
        for (var choice : choices) {
            if (!vision.advice().isEmpty()) {
                next = next.standing("a" + choice % vision.advice().size(), true, null, RULES);
            }
        }
        return next;
    }

    private final Gen<List<Integer>> choices =
            lists().of(integers().between(0, 7)).ofSizeBetween(0, 8);

    @Test
    void no_shared_vision_contradicts_itself() {
        qt().forAll(visions, choices)
                .check((vision, choices) -> after(vision, choices).conflicts(RULES).stream()
                        .filter(conflict -> conflict.rule().equals("C1"))
                        .noneMatch(conflict ->
                                conflict.one().chosen() && conflict.other().chosen()));
    }

    @Test
    void choosing_loses_no_advice_and_what_is_chosen_stands_on_top_for_everybody() {
        qt().forAll(visions, choices, booleans().all()).check((vision, choices, self) -> {
            var next = after(vision, choices);
            var seen = self ? next.toCandidate() : next.toProfessional("p1", RULES);
            var chosen = seen.stream().map(Advice::chosen).toList();
            return next.advice().size() == vision.advice().size()
                    && seen.containsAll(
                            next.advice().stream().filter(Advice::chosen).toList())
                    && chosen.stream().dropWhile(each -> each).noneMatch(each -> each);
        });
    }

    @Test
    void a_contradiction_is_flagged_to_both_at_once_whoever_spoke_first() {
        qt().forAll(visions)
                .check(vision -> vision.conflicts(RULES).stream()
                        .allMatch(conflict -> List.of(conflict.one(), conflict.other()).stream()
                                .allMatch(side -> vision.toProfessional(side.by(), RULES).stream()
                                        .map(Advice::id)
                                        .toList()
                                        .containsAll(List.of(
                                                conflict.one().id(),
                                                conflict.other().id())))));
    }

    @Test
    void of_what_nobody_chose_a_professional_never_reads_the_words_of_another_one() {
        qt().forAll(visions, choices)
                .check((vision, choices) -> after(vision, choices).toProfessional("p1", RULES).stream()
                        .filter(advice -> !advice.chosen() && !advice.by().equals("p1"))
                        .allMatch(advice -> advice.words() == null));
    }

    @Test
    void where_both_can_hold_both_can_be_chosen() {
        var vision = new Vision(List.of(advice("a0", "p0", "nu"), advice("a1", "p1", "later")));

        assertThat(after(vision, List.of(0, 1)).advice()).allMatch(Advice::chosen);
    }
}
