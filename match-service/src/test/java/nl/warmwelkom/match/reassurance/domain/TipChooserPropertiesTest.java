package nl.warmwelkom.match.reassurance.domain;

import static java.util.Comparator.comparingInt;
import static org.quicktheories.QuickTheory.qt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Disclosure;
import nl.warmwelkom.contracts.catalogue.Tip;
import org.junit.jupiter.api.Test;

class TipChooserPropertiesTest {

    final Catalogue catalogue = Catalogue.standard();
    final TipChooser chooser = new TipChooser(catalogue);

    @Test
    void nobody_gets_more_than_five_tips_or_one_twice() {
        qt().forAll(Contexts.any()).check(context -> {
            var ids = ids(chooser.choose(context));
            return ids.size() <= 5 && Set.copyOf(ids).size() == ids.size();
        });
    }

    @Test
    void no_two_tips_contradict_each_other() {
        qt().forAll(Contexts.any()).check(context -> {
            var ids = ids(chooser.choose(context));
            return catalogue.contradictions().stream()
                    .noneMatch(rule -> rule.tipsA().stream().anyMatch(ids::contains)
                            && rule.tipsB().stream().anyMatch(ids::contains));
        });
    }

    @Test
    void a_tip_past_its_validity_is_not_shown() {
        qt().forAll(Contexts.any())
                .check(context -> chooser.choose(context).stream()
                        .noneMatch(chosen -> chosen.tip().validUntil().isBefore(context.today())));
    }

    @Test
    void a_tip_that_the_employer_knew_is_not_shown_again() {
        qt().forAll(Contexts.any())
                .check(context -> Collections.disjoint(ids(chooser.choose(context)), context.known()));
    }

    @Test
    void every_condition_of_every_tip_holds() {
        qt().forAll(Contexts.any())
                .check(context -> chooser.choose(context).stream()
                        .flatMap(chosen -> chosen.tip().conditions().stream())
                        .allMatch(condition -> holds(condition, context)));
    }

    @Test
    void a_tip_about_a_need_is_shown_only_if_that_need_is_shared() {
        qt().forAll(Contexts.any())
                .check(context -> chooser.choose(context).stream()
                        .filter(chosen -> chosen.tip().disclosure() == Disclosure.SHARED_NEED)
                        .allMatch(chosen -> chosen.tip().supportNeeds().stream()
                                .anyMatch(context.sharing().needs()::contains)));
    }

    @Test
    void a_tip_about_a_status_is_shown_only_if_something_of_the_kind_is_shared() {
        qt().forAll(Contexts.any())
                .check(context -> !context.sharing().statuses().isEmpty()
                        || chooser.choose(context).stream()
                                .noneMatch(chosen -> chosen.tip().disclosure() == Disclosure.SHARED_STATUS));
    }

    @Test
    void inside_an_introduction_nothing_suggests_a_coach_that_is_not_shared() {
        qt().forAll(Contexts.any())
                .check(context -> !context.sharing().introduction()
                        || context.sharing().statuses().contains("coach")
                        || Collections.disjoint(ids(chooser.choose(context)), Set.of("T030", "T080", "T129")));
    }

    @Test
    void what_is_never_shared_changes_nothing() {
        qt().forAll(Contexts.any()).check(context -> {
            if (!context.sharing().introduction()) {
                return true;
            }
            var hidden = Stream.of("eigen-regie-openheid");
            var needs =
                    Stream.concat(context.sharing().needs().stream(), hidden).toList();
            var told = new Sharing(true, Set.copyOf(needs), context.sharing().statuses());
            return chooser.choose(context.with(told)).equals(chooser.choose(without(context, "eigen-regie-openheid")));
        });
    }

    @Test
    void each_tip_comes_with_all_its_reasons_and_no_others() {
        qt().forAll(Contexts.any())
                .check(context -> chooser.choose(context).stream()
                        .allMatch(chosen -> !chosen.because().isEmpty()
                                && Set.copyOf(chosen.because()).equals(reasons(chosen.tip(), context))));
    }

    @Test
    void no_worry_is_no_reason() {
        qt().forAll(Contexts.any()).check(context -> {
            var more = new LinkedHashMap<>(context.intensities());
            catalogue.concerns().forEach(concern -> more.putIfAbsent(concern.code(), 1));
            return chooser.choose(worrying(context, more)).equals(chooser.choose(context));
        });
    }

    @Test
    void each_of_the_five_strongest_worries_is_answered_unless_all_its_tips_contradict_the_others() {
        qt().forAll(Contexts.any()).check(context -> {
            var chosen = chooser.choose(context);
            return strongest(context)
                    .allMatch(worry -> answered(chosen, worry)
                            || alone(context, worry).stream()
                                    .filter(tip -> tip.because().contains(worry))
                                    .allMatch(tip -> contradictsAny(tip, chosen)));
        });
    }

    @Test
    void the_first_tip_answers_the_strongest_of_the_strong_worries_that_are_answered() {
        qt().forAll(Contexts.any()).check(context -> {
            var chosen = chooser.choose(context);
            return strongest(context)
                    .filter(worry -> answered(chosen, worry))
                    .findFirst()
                    .map(worry -> chosen.getFirst().because().contains(worry))
                    .orElse(true);
        });
    }

    @Test
    void the_order_in_which_things_are_given_does_not_matter() {
        qt().forAll(Contexts.any()).check(context -> {
            var random = new Random(context.hashCode());
            var turned = new TipChooser(
                    shuffled(catalogue.tips(), random),
                    shuffled(catalogue.contradictions(), random),
                    shuffled(catalogue.privacyGates(), random),
                    catalogue.questionnaire(),
                    Set.of("eigen-regie-openheid"),
                    Helpfulness.NONE);
            var intensities = new LinkedHashMap<String, Integer>();
            shuffled(List.copyOf(context.intensities().entrySet()), random)
                    .forEach(entry -> intensities.put(entry.getKey(), entry.getValue()));
            return turned.choose(worrying(context, intensities)).equals(chooser.choose(context));
        });
    }

    private static List<String> ids(List<ChosenTip> chosen) {
        return chosen.stream().map(tip -> tip.tip().id()).toList();
    }

    private static Set<Reason> reasons(Tip tip, Context context) {
        var reasons = new HashSet<Reason>();
        context.intensities().forEach((concern, intensity) -> {
            if (tip.concerns().contains(concern) && intensity >= 2) {
                reasons.add(new Reason.Worry(concern, intensity));
            }
        });
        context.sharing().needs().stream()
                .filter(tip.supportNeeds()::contains)
                .forEach(need -> reasons.add(new Reason.SharedNeed(need)));
        return reasons;
    }

    private Stream<Reason.Worry> strongest(Context context) {
        return context.intensities().entrySet().stream()
                .filter(answer -> answer.getValue() >= 4)
                .map(answer -> new Reason.Worry(answer.getKey(), answer.getValue()))
                .sorted(comparingInt(Reason.Worry::intensity)
                        .thenComparingInt((Reason.Worry worry) ->
                                catalogue.questionnaire().weightOf(worry.concern()))
                        .reversed()
                        .thenComparing(Reason.Worry::concern))
                .limit(5);
    }

    private List<ChosenTip> alone(Context context, Reason.Worry worry) {
        return chooser.choose(worrying(context, Map.of(worry.concern(), worry.intensity())));
    }

    private boolean contradictsAny(ChosenTip tip, List<ChosenTip> chosen) {
        var ids = ids(chosen);
        return catalogue.contradictions().stream()
                .flatMap(rule -> rule.tipsA().contains(tip.tip().id())
                        ? rule.tipsB().stream()
                        : rule.tipsB().contains(tip.tip().id()) ? rule.tipsA().stream() : Stream.empty())
                .anyMatch(ids::contains);
    }

    private static boolean answered(List<ChosenTip> chosen, Reason worry) {
        return chosen.stream().anyMatch(tip -> tip.because().contains(worry));
    }

    private static Context worrying(Context context, Map<String, Integer> intensities) {
        return new Context(
                intensities,
                context.stage(),
                context.today(),
                context.sector(),
                context.size(),
                context.work(),
                context.sharing(),
                context.situations(),
                context.monthsEmployed(),
                context.known());
    }

    private static Context without(Context context, String need) {
        return context.with(context.sharing().without(Set.of(need)));
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Said once more, in the words of the catalogue, so that the code cannot agree with itself. */
    private static boolean holds(String condition, Context context) {
        var shared = Stream.concat(context.sharing().needs().stream(), context.sharing().statuses().stream())
                .toList();
        var work = context.work();
        return switch (condition) {
            case "always", "general-info" -> true;
            case "year:2026" -> context.today().getYear() == 2026;
            case "employer.size<25" -> context.size() == EmployerSize.UP_TO_9;
            case "employee.months>=2" -> context.monthsEmployed() >= 2;
            case "employee.months>=6" -> context.monthsEmployed() >= 6;
            case "employee.sick-reported" -> context.situations().contains(Situation.SICK_REPORTED);
            case "employee.initiates" -> context.situations().contains(Situation.EMPLOYEE_BEGAN);
            case "coach.involved" -> shared.contains("coach");
            case "job.customer-contact" -> work.customerContact() != Known.NO;
            case "job.peaks" -> work.peaks() != Known.NO;
            case "job.shifts" -> work.shifts() != Known.NO;
            case "safety.special-medical-requirements" -> work.medicalRequirements() == Known.YES;
            default -> shared.contains(condition.replaceFirst("^(candidate.shared|provision.active):", ""));
        };
    }
}
