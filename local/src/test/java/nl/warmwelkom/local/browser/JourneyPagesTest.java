package nl.warmwelkom.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a proposal to an offer, by the people who decide, each at the own page. */
@ExtendWith(Product.class)
class JourneyPagesTest {

    private final People people;

    JourneyPagesTest(People people) {
        this.people = people;
    }

    @Test
    void a_coach_proposes_the_candidate_says_yes_and_the_account_manager_lets_the_employer_know() {
        String title;
        try (var coach = people.as("jobcoach-leiden")) {
            coach.look("coach");
            coach.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Noor").setExact(true))
                    .click();
            coach.look("coach-voorstellen").follow("Stel deze plek voor").look("coach-voorstel");
            title = coach.heading().replace("Stel voor: ", "");

            coach.press("Stel voor aan de kandidaat");
            assertThat(coach.words()).contains("Dit klopt nog niet");
            coach.fill("Waarom passen deze twee bij elkaar?", "Noor is precies en zoekt rust. Deze plek heeft dat.")
                    .press("Stel voor aan de kandidaat");
            assertThat(coach.words()).contains("Het voorstel ligt bij de kandidaat");
        }
        try (var noor = people.as("candidate-noor")) {
            noor.look("mijn").follow(title).look("mijn-kennismaking");
            assertThat(noor.words()).contains("Noor is precies en zoekt rust").doesNotContain("vaste-contactpersoon");

            noor.press("Verstuur mijn antwoord");
            assertThat(noor.words()).contains("Dit klopt nog niet");
            noor.choose("Ja, ik wil kennismaken").choose("Mijn voornaam").press("Verstuur mijn antwoord");
            assertThat(noor.words()).contains("jij zei ja, de accountmanager kijkt mee");
        }
        try (var manager = people.as("manager-leiden")) {
            manager.look("regio").follow(title).look("regio-nakijken");
            manager.choose("Goed zo: de werkgever mag het weten").press("Bevestig mijn besluit");
            assertThat(manager.words()).contains("Uw besluit is bewaard");
        }
        try (var noor = people.as("candidate-noor")) {
            assertThat(noor.words()).contains("de werkgever denkt na");
        }
    }
}
