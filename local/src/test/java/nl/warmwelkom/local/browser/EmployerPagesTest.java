package nl.warmwelkom.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Product.class)
class EmployerPagesTest {

    private final People people;

    EmployerPagesTest(People people) {
        this.people = people;
    }

    @Test
    void an_employer_sees_how_warm_the_water_is_and_says_what_a_tip_was_worth() {
        try (var visit = people.as("employer-bakker")) {
            assertThat(visit.page().url()).endsWith("/werkgever");
            assertThat(visit.words()).contains("Uw watertemperatuur is nu").contains("Tips voor nu");
            visit.look("werkgever");

            visit.press("Ja");

            assertThat(visit.words()).contains("Dank u wel");
            assertThat(visit.page().url()).contains("gedaan=tip");
        }
    }
}
