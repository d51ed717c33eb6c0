package nl.warmwelkom.match.reassurance.domain;

import static org.quicktheories.QuickTheory.qt;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Basis;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class GeneralTipsPropertiesTest {

    private final Catalogue catalogue = Catalogue.standard();
    private final TipChooser chooser = new TipChooser(catalogue);
    private final GeneralTips general = new GeneralTips(chooser, catalogue.questionnaire());

    /** Nobody is held out inside an introduction. */
    private final Gen<Context> context = Contexts.any().map(any -> any.with(Sharing.NO_CANDIDATE));

    @Test
    void what_the_law_says_about_a_worry_is_never_withheld() {
        qt().forAll(context).check(context -> general.choose(context).containsAll(law(chooser.choose(context))));
    }

    @Test
    void beside_the_law_anybody_gets_the_same_as_far_as_there_is_room_and_nothing_contradicts_it() {
        qt().forAll(context).check(context -> {
            var law = law(chooser.choose(context));
            var rest = general.choose(context).stream()
                    .filter(chosen -> !law.contains(chosen))
                    .toList();
            var often = chooser.choose(often(context)).stream()
                    .map(chosen -> new ChosenTip(chosen.tip(), oftenAsked(chosen)))
                    .toList();
            return chooser.choose(context).isEmpty()
                    ? rest.isEmpty()
                    : law.isEmpty() ? rest.equals(often) : often.containsAll(rest);
        });
    }

    @Test
    void the_rules_for_any_set_of_tips_hold() {
        qt().forAll(context).check(context -> {
            var ids = general.choose(context).stream()
                    .map(chosen -> chosen.tip().id())
                    .toList();
            return ids.size() <= Selection.MOST
                    && Set.copyOf(ids).size() == ids.size()
                    && Collections.disjoint(ids, context.known())
                    && general.choose(context).stream()
                            .noneMatch(chosen -> chosen.tip().validUntil().isBefore(context.today()))
                    && catalogue.contradictions().stream()
                            .noneMatch(rule -> rule.tipsA().stream().anyMatch(ids::contains)
                                    && rule.tipsB().stream().anyMatch(ids::contains));
        });
    }

    @Test
    void a_worry_that_nobody_told_is_not_put_in_somebodys_mouth() {
        qt().forAll(context)
                .check(context -> general.choose(context).stream()
                        .flatMap(chosen -> chosen.because().stream())
                        .allMatch(reason -> switch (reason) {
                            case Reason.Worry worry ->
                                Integer.valueOf(worry.intensity())
                                        .equals(context.intensities().get(worry.concern()));
                            case Reason.OftenAsked _ -> true;
                            case Reason.SharedNeed _ -> false;
                        }));
    }

    @Test
    void whoever_worries_about_nothing_gets_nothing() {
        qt().forAll(context)
                .check(context -> general.choose(Context.of(Map.of(), context.stage(), context.today()))
                        .isEmpty());
    }

    private static List<ChosenTip> law(List<ChosenTip> chosen) {
        return chosen.stream().filter(tip -> tip.tip().basis() == Basis.LAW).toList();
    }

    private Context often(Context like) {
        var asked = new HashMap<String, Integer>();
        catalogue.questionnaire().statements().stream()
                .limit(5)
                .forEach(statement -> asked.put(statement.concern(), 3));
        return Context.of(asked, like.stage(), like.today()).knowing(like.known());
    }

    private static List<Reason> oftenAsked(ChosenTip chosen) {
        return chosen.because().stream()
                .flatMap(reason -> reason instanceof Reason.Worry(var concern, var _)
                        ? Stream.<Reason>of(new Reason.OftenAsked(concern))
                        : Stream.of(reason))
                .toList();
    }
}
