package nl.warmwelkom.match.reassurance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What employers get from the catalogue as it is. */
class ReassuranceTest {

    final TipChooser chooser = new TipChooser(Catalogue.standard());

    static List<String> concerns() {
        return Catalogue.standard().concerns().stream()
                .map(concern -> concern.code())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("concerns")
    void every_strong_worry_gets_an_answer_at_every_stage(String concern) {
        for (var stage : Stage.values()) {
            assertThat(choose(Context.of(Map.of(concern, 4), stage, Contexts.TODAY)))
                    .as("%s at %s", concern, stage)
                    .isNotEmpty();
        }
    }

    @Test
    void five_strong_worries_get_five_tips_that_answer_them_all() {
        var worries =
                Map.of("ziekteverzuim", 5, "betrouwbaarheid", 5, "klanten", 4, "medicatie", 4, "administratie", 5);
        var chosen = chooser.choose(Context.of(worries, Stage.BEFORE_MEETING, Contexts.TODAY));

        assertThat(chosen).hasSize(5);
        assertThat(chosen)
                .flatExtracting(ChosenTip::because)
                .containsAll(worries.entrySet().stream()
                        .map(worry -> new Reason.Worry(worry.getKey(), worry.getValue()))
                        .toList());
    }

    @Test
    void who_has_no_worry_gets_no_tips() {
        assertThat(choose(Context.of(Map.of("kosten", 1, "klanten", 1), Stage.BEFORE_MEETING, Contexts.TODAY)))
                .isEmpty();
        assertThat(choose(Context.of(Map.of(), Stage.BEFORE_MEETING, Contexts.TODAY)))
                .isEmpty();
    }

    @Test
    void amounts_of_this_year_are_gone_next_year() {
        var costs = Context.of(Map.of("kosten", 5), Stage.BEFORE_MEETING, Contexts.TODAY);

        assertThat(choose(costs)).contains("T037");
        assertThat(choose(Context.of(costs.intensities(), costs.stage(), Contexts.TODAY.plusMonths(2))))
                .doesNotContain("T037", "T039");
    }

    @Test
    void not_asking_about_health_goes_before_inviting_openness() {
        var asking = Context.of(Map.of("wat-mag-ik-vragen", 5, "openheid-cv", 5), Stage.MEETING, Contexts.TODAY);

        assertThat(choose(asking)).containsAnyOf("T072", "T074").doesNotContain("T065", "T082");
        assertThat(choose(asking.knowing(Set.of("T072", "T074")))).containsAnyOf("T065", "T082");
    }

    @Test
    void inviting_openness_may_still_answer_a_strong_worry_that_nothing_else_answers() {
        var hiding = Context.of(Map.of("wat-mag-ik-vragen", 2, "openheid-cv", 4), Stage.MEETING, Contexts.TODAY);
        var others = Set.of("T070", "T078", "T081", "T083", "T084", "T113");

        assertThat(choose(hiding)).contains("T074").doesNotContain("T065", "T082");
        assertThat(choose(hiding.knowing(others))).contains("T082").doesNotContain("T072", "T074");
    }

    @Test
    void the_team_is_not_talked_to_on_the_day_that_somebody_new_arrives() {
        var team = Context.of(Map.of("collegas", 5), Stage.BEFORE_MEETING, Contexts.TODAY);

        assertThat(choose(team)).containsAnyOf("T057", "T104");
        assertThat(choose(Context.of(team.intensities(), Stage.FIRST_DAY, Contexts.TODAY)))
                .contains("T055")
                .doesNotContain("T057", "T104");
    }

    @Test
    void whoever_shares_one_task_at_a_time_is_not_given_alternation() {
        var pressure = Context.of(Map.of("belastbaarheid-uren", 5), Stage.FIRST_MONTHS, Contexts.TODAY);

        assertThat(choose(pressure)).contains("T020").doesNotContain("T109");
        assertThat(choose(pressure.with(Sharing.needs(Set.of("een-taak-tegelijk")))))
                .contains("T109")
                .doesNotContain("T020");
    }

    @Test
    void whoever_shares_calm_customer_contact_is_not_pushed_towards_customers() {
        var customers = Context.of(Map.of("klanten", 5), Stage.BEFORE_MEETING, Contexts.TODAY);

        assertThat(choose(customers)).contains("T123");
        assertThat(choose(customers.with(Sharing.needs(Set.of("weinig-klantcontact")))))
                .contains("T061")
                .doesNotContain("T123", "T125");
    }

    @Test
    void freedom_or_structure_follows_what_is_shared() {
        var guidance = Context.of(Map.of("collegas", 5, "communicatie", 5), Stage.FIRST_DAY, Contexts.TODAY);

        assertThat(choose(guidance.with(Sharing.needs(Set.of("zelfstandig-werken")))))
                .contains("T118")
                .doesNotContain("T029", "T016");
        assertThat(choose(guidance.with(Sharing.needs(Set.of("vaste-structuur")))))
                .contains("T029")
                .doesNotContain("T117", "T118");
    }

    @Test
    void wage_cost_subsidy_is_not_for_whoever_shares_a_wajong_benefit() {
        var output = Context.of(Map.of("productiviteit", 3, "kosten", 5), Stage.MEETING, Contexts.TODAY);

        assertThat(choose(output)).contains("T026");
        assertThat(choose(output.with(new Sharing(true, Set.of(), Set.of("wajong")))))
                .doesNotContain("T026", "T042");
    }

    @Test
    void who_starts_by_secondment_hears_nothing_of_an_advantage_that_the_lender_gets() {
        var costs = Context.of(Map.of("kosten", 5), Stage.BEFORE_MEETING, Contexts.TODAY);

        assertThat(choose(costs)).contains("T037");
        assertThat(choose(costs.with(new Sharing(true, Set.of(), Set.of("detachering", "lkv-banenafspraak")))))
                .doesNotContain("T037", "T038");
    }

    @Test
    void a_job_coach_is_general_information_until_there_is_a_candidate() {
        var time = Context.of(
                Map.of("rol-leidinggevende", 5, "begeleidingstijd", 5), Stage.BEFORE_MEETING, Contexts.TODAY);

        assertThat(choose(time)).contains("T030");
        assertThat(choose(time.with(Sharing.needs(Set.of())))).doesNotContain("T030", "T080", "T129");
        assertThat(choose(time.with(new Sharing(true, Set.of(), Set.of("coach")))))
                .containsAnyOf("T030", "T080");
    }

    private List<String> choose(Context context) {
        return chooser.choose(context).stream().map(chosen -> chosen.tip().id()).toList();
    }
}
