package nl.warmwelkom.match.provision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.AgeBand;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class EstimatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Wage FIFTEEN_AN_HOUR = new Wage.PerHour(1500);

    private final Estimator estimator = new Estimator(Catalogue.standard());

    @Test
    void an_amount_for_each_hour_stops_at_its_most() {
        assertThat(worth("lkv-banenafspraak", hours(24))).isEqualTo(new Range(1260, 1261));
        assertThat(worth("lkv-banenafspraak", hours(36))).isEqualTo(new Range(1890, 1891));
        assertThat(worth("lkv-banenafspraak", hours(40))).isEqualTo(new Range(2000, 2000));
        assertThat(worth("lkv-arbeidsgehandicapt", hours(40))).isEqualTo(new Range(6000, 6000));
    }

    @Test
    void a_trial_of_two_to_six_months_costs_no_wages() {
        // 24 hours of 15 euros are 18,720 euros a year: a sixth of it, to a half.
        assertThat(worth("proefplaatsing-uwv", hours(24))).isEqualTo(new Range(3120, 9360));
        assertThat(worth("proefplaatsing-uwv", paying(new Wage.PerMonth(150_000))))
                .isEqualTo(new Range(3000, 9000));
    }

    @Test
    void nobody_knows_whether_somebody_falls_ill_so_the_no_risk_policy_starts_at_nothing() {
        assertThat(worth("no-riskpolis", hours(24))).isEqualTo(new Range(0, 18_720));
    }

    @Test
    void a_subsidy_on_wages_goes_by_the_minimum_wage_of_the_band() {
        // 70 % of 14.71 for 1,248 hours, with 23.5 % on top: 15,870.47…
        assertThat(worth("loonkostensubsidie", hours(24))).isEqualTo(new Range(0, 15_871));
        assertThat(worth("loonkostensubsidie", new Job(24, FIFTEEN_AN_HOUR, AgeBand.EIGHTEEN, null)))
                .isEqualTo(new Range(0, 7_941));
    }

    @Test
    void of_a_short_contract_only_its_own_months_count() {
        assertThat(worth("lkv-banenafspraak", months(6))).isEqualTo(new Range(630, 631));
        assertThat(worth("lkv-banenafspraak", months(24))).isEqualTo(new Range(1260, 1261));
        assertThat(worth("proefplaatsing-gemeente", months(1))).isEqualTo(new Range(3120, 9360));
        assertThat(worth("no-riskpolis", months(6))).isEqualTo(new Range(0, 9360));
    }

    @Test
    void an_amount_of_years_ago_is_the_last_known_one_and_not_what_it_is_worth() {
        var coach = find("jobcoach-intern", hours(24), TODAY);

        assertThat(coach)
                .singleElement()
                .satisfies(possible -> assertThat(possible.worth())
                        .isInstanceOfSatisfying(Worth.Expired.class, expired -> {
                            assertThat(expired.range()).isEqualTo(new Range(1400, 6800));
                            assertThat(expired.by().year()).isEqualTo(2014);
                        }));
    }

    @Test
    void with_the_year_the_amount_ends_and_the_provision_stays() {
        var lastDay = find("lkv-banenafspraak", hours(24), LocalDate.of(2026, 12, 31));
        var newYear = find("lkv-banenafspraak", hours(24), LocalDate.of(2027, 1, 1));

        assertThat(lastDay).singleElement().matches(possible -> possible.worth() instanceof Worth.Current);
        assertThat(newYear).singleElement().matches(possible -> possible.worth() instanceof Worth.Expired);
    }

    @Test
    void what_asks_for_more_of_a_job_does_not_apply_to_it() {
        assertThat(find("jobcoach-intern", hours(11), TODAY)).isEmpty();
        assertThat(find("jobcoach-intern", hours(12), TODAY)).isNotEmpty();
        assertThat(find("jobcoach-intern", paying(new Wage.PerHour(514)), TODAY))
                .isEmpty();
        assertThat(find("jobcoach-intern", paying(new Wage.PerHour(515)), TODAY))
                .isNotEmpty();
        assertThat(find("loondispensatie", months(5), TODAY)).isEmpty();
        assertThat(find("loondispensatie", months(6), TODAY)).isNotEmpty();
    }

    @Test
    void what_has_ended_is_not_mentioned_and_what_is_uncertain_says_so() {
        assertThat(estimator.estimate(hours(24), TODAY))
                .extracting(possible -> possible.provision().code())
                .doesNotContain("liv")
                .contains("transitievergoeding", "privacyregels")
                .hasSize(37);
    }

    @Test
    void what_has_an_amount_comes_first() {
        assertThat(estimator.estimate(hours(24), TODAY).subList(0, 6))
                .extracting(possible -> possible.provision().code())
                .containsExactly(
                        "no-riskpolis",
                        "loonkostensubsidie",
                        "lkv-banenafspraak",
                        "lkv-arbeidsgehandicapt",
                        "proefplaatsing-uwv",
                        "proefplaatsing-gemeente");
    }

    @Test
    void a_job_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> hours(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours(200)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> months(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wage.PerHour(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wage.PerMonth(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private Range worth(String code, Job job) {
        return find(code, job, TODAY).stream()
                .map(Possible::worth)
                .map(worth -> worth instanceof Worth.Current(var range, var _) ? range : new Range(0, 0))
                .findFirst()
                .orElseThrow();
    }

    private List<Possible> find(String code, Job job, LocalDate day) {
        return estimator.estimate(job, day).stream()
                .filter(possible -> possible.provision().code().equals(code))
                .toList();
    }

    private static Job hours(int hours) {
        return new Job(hours, FIFTEEN_AN_HOUR, AgeBand.FROM_21, null);
    }

    private static Job months(int months) {
        return new Job(24, FIFTEEN_AN_HOUR, AgeBand.FROM_21, months);
    }

    private static Job paying(Wage wage) {
        return new Job(24, wage, AgeBand.FROM_21, null);
    }
}
