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
            type(employer);

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
            type(employer);

            sentInVain(employer, "Bewaar");

            assertThat(employer.page().locator("#tasks").inputValue()).isEqualTo(TYPED);
        }
    }

    @Test
    void a_visitor_half_way_the_quick_check_is_back_at_the_question() {
        try (var visitor = people.visitor().open("/watertemperatuur")) {
            visitor.press("Begin").press("Naar de vragen");
            var question = visitor.heading();

            sentInVain(visitor, "Volgende");

            assertThat(visitor.heading()).isEqualTo(question);
        }
    }

    /** The browser notes what stands in a page a second after each change, and whenever its place in the history is written. */
    private static void type(Visit employer) {
        employer.page().locator("#tasks").fill(TYPED);
        employer.page().evaluate("() => history.replaceState(history.state, '')");
    }

    /** Sends the form from where there is no connection, and goes back once there is one. */
    private static void sentInVain(Visit visit, String button) {
        var page = visit.page();
        page.context().setOffline(true);
        visit.press(button);
        page.waitForCondition(() -> page.url().startsWith("chrome-error:"));
        page.context().setOffline(false);
        page.goBack();
    }
}
