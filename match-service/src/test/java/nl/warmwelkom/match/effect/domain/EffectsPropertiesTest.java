package nl.warmwelkom.match.effect.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.warmwelkom.match.effect.domain.Effects.Verdicts;
import nl.warmwelkom.match.effect.domain.Figures.Mean;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class EffectsPropertiesTest {

    private final Gen<List<Integer>> changes =
            lists().of(integers().between(-4, 0)).ofSizeBetween(0, 25);
    private final Gen<List<Integer>> few = lists().of(integers().between(-4, 0)).ofSizeBetween(0, 9);
    private final Gen<List<Verdict>> verdicts =
            lists().of(arbitrary().enumValues(Verdict.class)).ofSizeBetween(0, 25);

    @Test
    void from_ten_employers_on_a_change_is_told_and_below_nothing_is() {
        qt().forAll(changes).check(values -> switch (effects(employers(values))
                .change(Made.TIP, Made.WORRY, Moment.AFTER_TIPS)) {
            case Told.TooFew<Mean> _ -> values.size() < 10;
            case Told.Known<Mean>(var employers, var mean) ->
                values.size() >= 10
                        && employers == values.size()
                        && Math.abs(mean.mean()
                                        - values.stream()
                                                .mapToInt(Integer::intValue)
                                                .average()
                                                .orElseThrow())
                                < 1e-9;
        });
    }

    @Test
    void with_too_few_employers_one_more_or_less_or_another_answer_makes_no_difference() {
        qt().forAll(few, few)
                .check((one, other) -> effects(employers(one))
                        .change(Made.TIP, Made.WORRY, Moment.AFTER_TIPS)
                        .equals(effects(employers(other)).change(Made.TIP, Made.WORRY, Moment.AFTER_TIPS)));
    }

    @Test
    void from_ten_employers_on_verdicts_are_counted_and_below_nothing_is() {
        qt().forAll(verdicts).check(given -> {
            var told = effects(given.stream().map(Made::saying).toList()).verdicts(Made.TIP);
            return switch (told) {
                case Told.TooFew<Verdicts> _ -> given.size() < 10;
                case Told.Known<Verdicts>(var employers, var counts) ->
                    given.size() >= 10
                            && employers == given.size()
                            && counts.helpful() == Collections.frequency(given, Verdict.HELPFUL)
                            && counts.notHelpful() == Collections.frequency(given, Verdict.NOT_HELPFUL)
                            && counts.knewThat() == Collections.frequency(given, Verdict.KNEW_THAT);
            };
        });
    }

    @Test
    void the_order_of_employers_does_not_matter() {
        qt().forAll(changes, integers().all()).check((values, seed) -> {
            var turned = new ArrayList<>(employers(values));
            Collections.shuffle(turned, new Random(seed));
            return effects(turned)
                    .change(Made.TIP, Made.WORRY, Moment.AFTER_TIPS)
                    .equals(effects(employers(values)).change(Made.TIP, Made.WORRY, Moment.AFTER_TIPS));
        });
    }

    @Test
    void employers_with_general_tips_are_counted_apart() {
        var all = new ArrayList<>(Collections.nCopies(12, Made.changed(-2)));
        all.addAll(Collections.nCopies(9, general(-1)));
        var effects = effects(all);

        assertThat(effects.change(Made.WORRY, Moment.AFTER_TIPS, false))
                .isEqualTo(new Told.Known<>(12, new Mean(-2, -2, -2)));
        assertThat(effects.change(Made.WORRY, Moment.AFTER_TIPS, true)).isEqualTo(new Told.TooFew<>());
    }

    @Test
    void an_employer_counts_once_in_a_temperature_with_what_it_told_last() {
        var warmed = new Employer(
                Experience.NONE, Made.course(Made.given(Moment.BEFORE, 0, 1), Made.given(Moment.BEFORE, 1, 4)));

        assertThat(effects(Collections.nCopies(10, warmed)).temperature(Moment.BEFORE))
                .isEqualTo(new Told.Known<>(10, new Effects.Temperature(80, new Mean(80, 80, 80))));
        assertThat(effects(Collections.nCopies(10, warmed)).temperature(Moment.AFTER_TIPS))
                .isEqualTo(new Told.TooFew<>());
    }

    private static Employer general(int change) {
        var fitting = Made.changed(change);
        var shown = fitting.experience().shown().getFirst();
        return new Employer(
                new Experience(
                        List.of(), List.of(new Experience.Shown(shown.tip(), shown.concern(), shown.at(), true))),
                fitting.course());
    }

    private static Effects effects(List<Employer> employers) {
        return new Effects(employers, Made.PLAIN);
    }

    private static List<Employer> employers(List<Integer> changes) {
        return changes.stream().map(Made::changed).toList();
    }
}
