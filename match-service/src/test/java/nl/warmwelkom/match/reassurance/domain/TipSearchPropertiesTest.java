package nl.warmwelkom.match.reassurance.domain;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Contradiction;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.contracts.catalogue.Tip;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Over made-up catalogues that are full of contradictions, against trying every set of tips. */
class TipSearchPropertiesTest {

    final Gen<Puzzle> puzzle = integers().all().map(seed -> Puzzle.of(new Random(seed)));

    @Test
    void no_set_of_tips_answers_a_stronger_worry_that_the_chosen_ones_leave_open() {
        qt().forAll(puzzle).check(puzzle -> {
            var chosen = puzzle.choose();
            var answered = puzzle.answered(chosen);
            return puzzle.allSets().noneMatch(other -> puzzle.isBetter(puzzle.answered(other), answered));
        });
    }

    @Test
    void contradictions_are_never_broken_to_answer_more() {
        qt().forAll(puzzle).check(puzzle -> puzzle.isAllowed(puzzle.choose()));
    }

    @Test
    void as_long_as_there_is_room_nothing_that_could_still_be_added_is_left_out() {
        qt().forAll(puzzle).check(puzzle -> {
            var chosen = puzzle.choose();
            return chosen.size() == Selection.MOST
                    || puzzle.tips().stream()
                            .filter(tip -> !chosen.contains(tip))
                            .noneMatch(tip -> puzzle.isAllowed(plus(chosen, tip)));
        });
    }

    private static List<Tip> plus(List<Tip> tips, Tip tip) {
        var more = new ArrayList<>(tips);
        more.add(tip);
        return more;
    }

    /** Strong worries w1, w2 and so on, strongest first; tips that answer some; pairs that contradict each other. */
    record Puzzle(int worries, List<Tip> tips, List<Contradiction> contradictions) {

        static Puzzle of(Random random) {
            int worries = 1 + random.nextInt(6);
            var tips = new ArrayList<Tip>();
            for (int tip = 0; tip < 1 + random.nextInt(8); tip++) {
                var concerns = IntStream.rangeClosed(1, worries)
                        .filter(_ -> random.nextInt(3) == 0)
                        .mapToObj(worry -> "w" + worry)
                        .toList();
                if (!concerns.isEmpty()) {
                    tips.add(Tips.tip("T%03d".formatted(tip), Stage.MEETING, concerns));
                }
            }
            var contradictions = new ArrayList<Contradiction>();
            for (var one : tips) {
                for (var other : tips) {
                    if (one.id().compareTo(other.id()) < 0 && random.nextInt(3) == 0) {
                        contradictions.add(Tips.contradiction(one.id(), other.id()));
                    }
                }
            }
            return new Puzzle(worries, tips, contradictions);
        }

        List<Tip> choose() {
            var intensities = new LinkedHashMap<String, Integer>();
            IntStream.rangeClosed(1, worries).forEach(worry -> intensities.put("w" + worry, 5));
            var context = Context.of(intensities, Stage.MEETING, Contexts.TODAY);
            return new TipChooser(tips, contradictions, List.of(), Tips.QUESTIONNAIRE, Set.of(), Helpfulness.NONE)
                    .choose(context).stream().map(ChosenTip::tip).toList();
        }

        Stream<List<Tip>> allSets() {
            return IntStream.range(0, 1 << tips.size())
                    .mapToObj(set -> IntStream.range(0, tips.size())
                            .filter(tip -> (set & (1 << tip)) != 0)
                            .mapToObj(tips::get)
                            .toList())
                    .filter(set -> set.size() <= Selection.MOST && isAllowed(set));
        }

        boolean isAllowed(List<Tip> set) {
            var ids = set.stream().map(Tip::id).toList();
            return contradictions.stream()
                    .noneMatch(rule -> ids.containsAll(rule.tipsA()) && ids.containsAll(rule.tipsB()));
        }

        /** For each of the five strongest worries, whether it is answered. */
        List<Boolean> answered(List<Tip> set) {
            return IntStream.rangeClosed(1, Math.min(Selection.MOST, worries))
                    .mapToObj(
                            worry -> set.stream().anyMatch(tip -> tip.concerns().contains("w" + worry)))
                    .toList();
        }

        boolean isBetter(List<Boolean> one, List<Boolean> other) {
            for (int worry = 0; worry < one.size(); worry++) {
                if (!one.get(worry).equals(other.get(worry))) {
                    return one.get(worry);
                }
            }
            return false;
        }
    }
}
