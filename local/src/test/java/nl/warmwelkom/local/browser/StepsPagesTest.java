package nl.warmwelkom.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Product.class)
class StepsPagesTest {

    /** In pixels; it was a sliver once. */
    private static final double ROOM_FOR_A_DAY = 200;

    private final People people;

    StepsPagesTest(People people) {
        this.people = people;
    }

    @Test
    void a_candidate_writes_in_a_step_makes_a_plan_and_reads_what_changed() {
        try (var visit = people.as("candidate-sam")) {
            visit.open("/mijn/stappen").follow("Verder met");
            visit.open("/mijn/stappen/verdiepen/explore-proud")
                    .fill("Wat wil je opschrijven?", "Bakken lukt niet altijd.")
                    .page()
                    .getByText("Wat lukt al wel, en wat helpt om dit ook te kunnen?")
                    .waitFor();
            assertThat(visit.words()).doesNotContain("Kijk mijn woorden na");
            visit.fill("Wat wil je opschrijven?", "Op mijn eerste brood.")
                    .choose("alleen ik")
                    .press("Bewaar");
            assertThat(visit.words()).contains("Op mijn eerste brood.", "alleen ik", "Door jou");
            visit.look("mijn-stap");

            visit.open("/mijn/plan").fill("Wat is er te doen?", "De bakkerij bellen");
            assertThat(visit.page().getByLabel("Voor welke dag?").first().boundingBox().width)
                    .as("room for a day")
                    .isGreaterThan(ROOM_FOR_A_DAY);
            visit.look("mijn-plan").press("Bewaar");
            assertThat(visit.words()).contains("De bakkerij bellen");

            visit.open("/mijn/geschiedenis")
                    .page()
                    .locator(".ww-log__line a")
                    .first()
                    .click();
            assertThat(visit.words()).contains("Het plan", "De bakkerij bellen");
        }
    }
}
