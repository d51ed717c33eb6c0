package nl.warmwelkom.match.reassurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Disclosure;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.contracts.catalogue.Tip;
import org.junit.jupiter.api.Test;

/** One rule at a time, over made-up tips. */
class TipChooserTest {

    final Context worried = Context.of(Map.of("a", 5, "b", 3), Stage.MEETING, Contexts.TODAY);

    @Test
    void the_more_was_said_about_a_worry_the_less_another_tip_about_it_adds() {
        var chosen = choose(
                worried,
                tip("T001", "a"),
                tip("T002", "a"),
                tip("T003", "a"),
                tip("T004", "a"),
                tip("T005", "a"),
                tip("T006", "b"));

        assertThat(chosen).containsExactly("T001", "T006", "T002", "T003", "T004");
    }

    @Test
    void of_two_tips_that_are_worth_the_same_the_first_id_comes_first() {
        assertThat(choose(worried, tip("T002", "a"), tip("T001", "a"))).containsExactly("T001", "T002");
    }

    @Test
    void of_two_tips_that_are_worth_the_same_the_one_that_helped_more_employers_comes_first() {
        assertThat(choose(new Helpfulness(Map.of("T002", 300)), tip("T001", "a"), tip("T002", "a"), tip("T003", "a")))
                .containsExactly("T002", "T001", "T003");
        assertThat(choose(new Helpfulness(Map.of("T001", -200)), tip("T001", "a"), tip("T002", "a")))
                .containsExactly("T002", "T001");
    }

    @Test
    void what_helped_more_does_not_outweigh_what_fits_better() {
        assertThat(choose(new Helpfulness(Map.of("T002", 1000)), tip("T001", "a"), tip("T002", "c", "a")))
                .containsExactly("T001", "T002");
    }

    @Test
    void however_helpful_another_tip_is_it_takes_no_place_of_what_the_law_says() {
        var law = Tips.law("T003", "b");
        var helpful =
                new Helpfulness(Map.of("T001", 900, "T002", 900, "T003", -1000, "T004", 900, "T005", 900, "T006", 900));
        var others = List.of(tip("T001", "b"), tip("T002", "b"), tip("T004", "b"), tip("T005", "b"), tip("T006", "b"));
        var all = Stream.concat(Stream.of(law), others.stream()).toArray(Tip[]::new);

        assertThat(choose(worried, all)).contains("T003");
        assertThat(choose(helpful, all)).isEqualTo(choose(worried, all));
    }

    private List<String> choose(Helpfulness helpfulness, Tip... tips) {
        return new TipChooser(List.of(tips), List.of(), List.of(), Tips.QUESTIONNAIRE, Set.of(), helpfulness)
                .choose(worried).stream().map(chosen -> chosen.tip().id()).toList();
    }

    @Test
    void a_worry_that_weighs_more_comes_before_one_that_is_felt_as_strongly() {
        var context = Context.of(Map.of("a", 3, "heavy", 3), Stage.MEETING, Contexts.TODAY);

        assertThat(choose(context, tip("T001", "a"), tip("T002", "heavy"))).containsExactly("T002", "T001");
    }

    @Test
    void a_stronger_worry_is_answered_first() {
        var context = Context.of(Map.of("a", 2, "b", 3), Stage.MEETING, Contexts.TODAY);

        assertThat(choose(context, tip("T001", "a"), tip("T002", "b"))).containsExactly("T002", "T001");
    }

    @Test
    void a_tip_that_is_about_a_worry_first_answers_it_better() {
        var context = Context.of(Map.of("a", 3), Stage.MEETING, Contexts.TODAY);

        assertThat(choose(context, tip("T001", "c", "a"), tip("T002", "a", "c")))
                .containsExactly("T002", "T001");
    }

    @Test
    void tips_for_this_stage_come_first_then_the_next_then_the_last() {
        var context = Context.of(Map.of("a", 3), Stage.FIRST_DAY, Contexts.TODAY);

        assertThat(choose(
                        context,
                        Tips.tip("T001", Stage.BEFORE_MEETING, List.of("a")),
                        Tips.tip("T002", Stage.MEETING, List.of("a")),
                        Tips.tip("T003", Stage.FIRST_MONTHS, List.of("a")),
                        Tips.tip("T004", Stage.FIRST_DAY, List.of("a"))))
                .containsExactly("T004", "T003", "T002");
    }

    @Test
    void a_tip_for_a_stage_far_away_is_better_than_silence() {
        var context = Context.of(Map.of("a", 5), Stage.BEFORE_MEETING, Contexts.TODAY);

        assertThat(choose(
                        context,
                        Tips.tip("T001", Stage.LASTING, List.of("a")),
                        Tips.tip("T002", Stage.LASTING, List.of("a"))))
                .containsExactly("T001");
    }

    @Test
    void a_shared_need_is_a_reason_of_its_own() {
        var tip =
                Tips.tip("T001", Stage.MEETING, List.of("a"), List.of("rust"), List.of("always"), Disclosure.UNIVERSAL);
        var context = Context.of(Map.of(), Stage.MEETING, Contexts.TODAY);

        assertThat(choose(context, tip)).isEmpty();
        assertThat(chooser(tip).choose(context.with(Sharing.needs(Set.of("rust")))))
                .containsExactly(new ChosenTip(tip, List.of(new Reason.SharedNeed("rust"))));
    }

    @Test
    void reasons_name_the_strongest_worry_first_and_shared_needs_last() {
        var tip = Tips.tip(
                "T001", Stage.MEETING, List.of("b", "a"), List.of("rust"), List.of("always"), Disclosure.UNIVERSAL);

        assertThat(chooser(tip).choose(worried.with(Sharing.needs(Set.of("rust")))))
                .containsExactly(new ChosenTip(
                        tip,
                        List.of(new Reason.Worry("a", 5), new Reason.Worry("b", 3), new Reason.SharedNeed("rust"))));
    }

    @Test
    void a_tip_about_customers_comes_later_if_nobody_said_that_there_are_any_and_not_if_there_are_none() {
        var aboutCustomers = Tips.tip(
                "T001", Stage.MEETING, List.of("a"), List.of(), List.of("job.customer-contact"), Disclosure.UNIVERSAL);
        var other = tip("T002", "a");

        assertThat(choose(worried, aboutCustomers, other)).containsExactly("T002", "T001");
        assertThat(choose(worried.with(Work.at(Map.of("klantcontact", 4))), aboutCustomers, other))
                .containsExactly("T001", "T002");
        assertThat(choose(worried.with("G", null), aboutCustomers, other)).containsExactly("T001", "T002");
        assertThat(choose(worried.with(Work.at(Map.of("klantcontact", 1))).with("G", null), aboutCustomers, other))
                .containsExactly("T002");
    }

    @Test
    void an_employer_who_may_have_more_than_25_people_gets_no_tip_for_the_small() {
        var forTheSmall = Tips.tip(
                "T001", Stage.MEETING, List.of("a"), List.of(), List.of("employer.size<25"), Disclosure.UNIVERSAL);

        assertThat(choose(worried.with(null, EmployerSize.UP_TO_9), forTheSmall))
                .containsExactly("T001");
        assertThat(choose(worried.with(null, EmployerSize.UP_TO_49), forTheSmall))
                .isEmpty();
        assertThat(choose(worried, forTheSmall)).isEmpty();
    }

    @Test
    void a_tip_about_a_status_that_names_none_is_shown_to_nobody() {
        var nameless =
                Tips.tip("T001", Stage.MEETING, List.of("a"), List.of(), List.of("always"), Disclosure.SHARED_STATUS);

        assertThat(choose(worried, nameless)).isEmpty();
    }

    @Test
    void a_tip_about_a_need_whose_condition_forgets_it_is_still_hidden() {
        var forgetful = Tips.tip(
                "T001", Stage.MEETING, List.of("a"), List.of("rust"), List.of("always"), Disclosure.SHARED_NEED);

        assertThat(choose(worried, forgetful)).isEmpty();
        assertThat(choose(worried.with(Sharing.needs(Set.of("rust"))), forgetful))
                .containsExactly("T001");
    }

    @Test
    void a_need_that_is_never_shared_opens_nothing_whatever_a_dossier_says() {
        var tip = Tips.tip(
                "T001", Stage.MEETING, List.of("a"), List.of("secret"), List.of("always"), Disclosure.SHARED_NEED);
        var chooser = new TipChooser(
                List.of(tip), List.of(), List.of(), Tips.QUESTIONNAIRE, Set.of("secret"), Helpfulness.NONE);

        assertThat(chooser.choose(worried.with(Sharing.needs(Set.of("secret")))))
                .isEmpty();
    }

    @Test
    void a_condition_that_nobody_can_judge_is_refused_at_once() {
        var unclear =
                Tips.tip("T001", Stage.MEETING, List.of("a"), List.of(), List.of("if-it-rains"), Disclosure.UNIVERSAL);

        assertThatThrownBy(() -> chooser(unclear)).hasMessageContaining("T001").hasMessageContaining("if-it-rains");
    }

    @Test
    void an_intensity_outside_the_scale_is_refused() {
        assertThatThrownBy(() -> Context.of(Map.of("a", 6), Stage.MEETING, Contexts.TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void outside_an_introduction_there_is_nobody_to_share_anything() {
        assertThatThrownBy(() -> new Sharing(false, Set.of("rust"), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Tip tip(String id, String... concerns) {
        return Tips.tip(id, Stage.MEETING, List.of(concerns));
    }

    private static TipChooser chooser(Tip... tips) {
        return new TipChooser(List.of(tips), List.of(), List.of(), Tips.QUESTIONNAIRE, Set.of(), Helpfulness.NONE);
    }

    private static List<String> choose(Context context, Tip... tips) {
        return chooser(tips).choose(context).stream()
                .map(chosen -> chosen.tip().id())
                .toList();
    }
}
