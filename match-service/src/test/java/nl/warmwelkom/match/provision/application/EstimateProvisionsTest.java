package nl.warmwelkom.match.provision.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.warmwelkom.contracts.catalogue.AgeBand;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.provision.application.EstimateProvisions.Told;
import nl.warmwelkom.match.provision.domain.Job;
import nl.warmwelkom.match.provision.domain.Wage;
import nl.warmwelkom.match.provision.domain.Worth;
import nl.warmwelkom.testing.SettableClock;
import org.junit.jupiter.api.Test;

class EstimateProvisionsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-12-31T22:59:59Z"));
    private final EstimateProvisions estimate = new EstimateProvisions(Catalogue.standard(), clock);
    private final Job job = new Job(24, new Wage.PerHour(1500), AgeBand.FROM_21, 6);

    @Test
    void the_year_ends_at_midnight_in_the_netherlands() {
        assertThat(estimate.of(job).asOf()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(told("lkv-banenafspraak").possible().worth()).isInstanceOf(Worth.Current.class);

        clock.set(Instant.parse("2026-12-31T23:00:00Z"));

        assertThat(told("lkv-banenafspraak").possible().worth()).isInstanceOf(Worth.Expired.class);
        assertThat(told("lkv-banenafspraak").amountNote().nl())
                .isEqualTo("Bedrag van 2026, nog niet bekend voor 2027. Dit telt niet mee.");
    }

    @Test
    void after_the_year_no_amount_is_current() {
        clock.set(Instant.parse("2027-06-01T12:00:00Z"));

        assertThat(estimate.of(job).items())
                .hasSize(37)
                .noneMatch(told -> told.possible().worth() instanceof Worth.Current);
    }

    @Test
    void every_amount_says_what_it_rests_on_in_both_languages() {
        assertThat(estimate.of(job).items()).allSatisfy(told -> {
            assertThat(told.amountNote().nl()).isNotBlank();
            assertThat(told.amountNote().en()).isNotBlank();
            assertThat(told.assumptions().isEmpty()).isEqualTo(told.possible().worth() instanceof Worth.Unknown);
        });
        assertThat(told("loonkostensubsidie").assumptions())
                .extracting(Label::nl)
                .contains(
                        "Gerekend met 52 weken van 24 uur.",
                        "Uw contract duurt 6 maanden. Alleen die tellen mee.",
                        "Minimumloon: € 14,71 per uur, vanaf 21 jaar.",
                        "De oudste bron is van 2022. Vraag na of dit nog klopt.");
    }

    @Test
    void a_wage_below_the_minimum_is_asked_about_and_not_refused() {
        var slip = new Job(24, new Wage.PerHour(15), AgeBand.FROM_21, null);
        var least = new Job(24, new Wage.PerHour(1471), AgeBand.FROM_21, null);

        assertThat(estimate.of(slip).notes())
                .extracting(Label::nl)
                .containsExactly("Let op: dit is minder dan het minimumloon van € 14,71 per uur. Klopt het loon?");
        assertThat(estimate.of(least).notes()).isEmpty();
        assertThat(estimate.of(new Job(24, new Wage.PerHour(736), AgeBand.EIGHTEEN, null))
                        .notes())
                .isEmpty();
    }

    @Test
    void an_amount_that_is_not_there_has_a_reason() {
        assertThat(told("loondispensatie").amountNote().nl())
                .isEqualTo("UWV bepaalt op de werkplek hoeveel minder loon u betaalt.");
        assertThat(told("privacyregels").amountNote().nl()).isEqualTo("Hier hoort geen bedrag bij.");
    }

    @Test
    void an_old_amount_for_longer_weeks_is_not_told_of_a_short_one() {
        var few = new Job(20, new Wage.PerHour(1500), AgeBand.FROM_21, null);

        assertThat(estimate.of(few).items())
                .filteredOn(told -> told.possible().provision().code().equals("jobcoach-intern"))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.amountNote().nl()).isEqualTo("Voor dit werk is het bedrag niet bekend."));
    }

    private Told told(String code) {
        return estimate.of(job).items().stream()
                .filter(told -> told.possible().provision().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
