package nl.warmwelkom.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Product.class)
class RegionPagesTest {

    private final People people;

    RegionPagesTest(People people) {
        this.people = people;
    }

    @Test
    void an_account_manager_sees_the_region_in_pictures_and_has_a_round_worked_out() {
        try (var visit = people.as("manager-utrecht").follow("In beeld").look("regio-dashboard")) {
            assertThat(visit.words()).contains("Waar werkgevers over twijfelen");

            visit.follow("Ronde").look("regio-ronde-leeg").press("Begin de ronde");
            // The page looks by itself how far it is, and shows what came of it.
            visit.page().locator("#voorstellen").waitFor();

            assertThat(visit.words()).contains("mensen kregen een voorstel", "Wie kreeg er geen, en wat zou helpen?");
            visit.look("regio-ronde");
        }
    }
}
