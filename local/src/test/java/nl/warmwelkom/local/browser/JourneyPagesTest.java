package nl.warmwelkom.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a proposal to an offer, by the people who decide, each at the own page. */
@ExtendWith(Product.class)
class JourneyPagesTest {

    private static final String TITLE = "Huiskamermedewerker";
    private static final String EMPLOYER = "Zorghuis De Vlietoever";

    private final People people;

    JourneyPagesTest(People people) {
        this.people = people;
    }

    @Test
    void a_coach_proposes_the_candidate_says_yes_and_the_account_manager_lets_the_employer_know() {
        String seen;
        try (var coach = people.as("jobcoach-leiden")) {
            coach.look("coach")
                    .page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Noor").setExact(true))
                    .click();
            coach.look("coach-kandidaat")
                    .follow("Bekijk werkplekken die passen")
                    .look("coach-voorstellen");
            coach.page()
                    .getByRole(AriaRole.ARTICLE)
                    .filter(new Locator.FilterOptions().setHasText(TITLE))
                    .filter(new Locator.FilterOptions().setHasText(EMPLOYER))
                    .getByRole(AriaRole.LINK)
                    .click();
            coach.look("coach-voorstel");

            coach.press("Stel voor aan de kandidaat");
            assertThat(coach.words()).contains("Dit klopt nog niet");
            coach.fill("Waarom passen deze twee bij elkaar?", "Noor is precies en zoekt rust. Deze plek heeft dat.")
                    .press("Stel voor aan de kandidaat");
            assertThat(coach.words()).contains("Het voorstel ligt bij de kandidaat");
        }
        try (var noor = people.as("candidate-noor")) {
            noor.look("mijn").follow(TITLE).look("mijn-kennismaking");
            assertThat(noor.words()).contains("Noor is precies en zoekt rust").doesNotContain("vaste-contactpersoon");

            noor.follow("Ja, ik wil kennismaken").look("mijn-delen-een");
            noor.choose("Mijn voornaam");
            noor.page().getByText("Noor wil graag kennismaken").waitFor();
            assertThat(noor.words()).doesNotContain("Laat zien wat zij zien");
            seen = seen(noor);
            noor.press("Zeg ja, en laat dit zien");
            assertThat(noor.words()).contains("Jij zei ja, de accountmanager kijkt mee");
        }
        try (var manager = people.as("manager-leiden")) {
            manager.look("regio").follow(TITLE).look("regio-nakijken");
            manager.choose("Goed zo: de werkgever mag het weten").press("Bevestig mijn besluit");
            assertThat(manager.words()).contains("Uw besluit is bewaard");
        }
        try (var employer = people.as("employer-zorghuis")) {
            employer.follow(TITLE).look("werkgever-kennismaking");
            assertThat(employer.heading()).isEqualTo("Noor wil graag kennismaken");
            assertThat(seen(employer)).contains("data-seen").isEqualTo(seen);
        }
        try (var noor = people.as("candidate-noor")) {
            assertThat(noor.words()).contains("De werkgever denkt na");
        }
    }

    /** What tells of a person and goes along with it, to the byte; not where the employer decides. */
    private static String seen(Visit visit) {
        return (String) visit.page().locator("[data-seen]").evaluate("""
                seen => {
                  const copy = seen.cloneNode(true);
                  copy.querySelectorAll('#choose, #chooses').forEach(decides => decides.remove());
                  return copy.outerHTML;
                }""");
    }
}
