package nl.warmwelkom.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Product.class)
class LostConnectionPagesTest {

    private static final String TYPED = "Dozen vouwen, met de radio aan.";

    private final People people;

    LostConnectionPagesTest(People people) {
        this.people = people;
    }

    @Test
    void an_employer_without_a_connection_goes_back_and_finds_all_that_was_typed() {
        try (var employer = people.as("employer-bakker").open("/werkgever/werkplekken/nieuw")) {
            employer.page().locator("#tasks").fill(TYPED);

            sentInVain(employer, "Bewaar");

            assertThat(employer.page().locator("#tasks").inputValue()).isEqualTo(TYPED);
        }
    }

    /** The page with what is wrong came from sending the form; it is sent once more from there. */
    @Test
    void so_does_who_has_mended_what_was_wrong() {
        try (var employer = people.as("employer-bakker").open("/werkgever/werkplekken/nieuw")) {
            employer.press("Bewaar");
            employer.page().locator("#mistake").waitFor();
            employer.page().locator("#tasks").fill(TYPED);

            sentInVain(employer, "Bewaar");

            assertThat(employer.page().locator("#tasks").inputValue()).isEqualTo(TYPED);
        }
    }

    @Test
    void so_does_a_visitor_half_way_the_quick_check() {
        try (var visitor = people.visitor().open("/watertemperatuur")) {
            visitor.press("Begin").press("Naar de vragen");
            visitor.page().locator("[type=radio]").nth(3).check();
            var question = visitor.heading();

            sentInVain(visitor, "Volgende");

            assertThat(visitor.heading()).isEqualTo(question);
            assertThat(visitor.page().locator("[type=radio]").nth(3).isChecked())
                    .isTrue();
        }
    }

    /** Sends the form from where there is no connection, and goes back once there is one. */
    private static void sentInVain(Visit visit, String button) {
        var page = visit.page();
        // The browser notes what stands in a page a second after each change, and whenever its place in the history is
        // written.
        page.evaluate("() => history.replaceState(history.state, '')");
        page.context().setOffline(true);
        visit.press(button);
        page.waitForCondition(() -> page.url().startsWith("chrome-error:"));
        page.context().setOffline(false);
        page.goBack();
    }
}
