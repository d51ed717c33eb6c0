package nl.warmwelkom.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Product.class)
class LoginPagesTest {

    private final People people;

    LoginPagesTest(People people) {
        this.people = people;
    }

    @Test
    void somebody_logs_in_ends_up_where_they_were_going_and_logs_out_again() {
        try (var visit = people.visitor().open("/werkgever?lang=en")) {
            visit.look("login");
            People.logIn(visit.page(), "employer-bakker");

            assertThat(visit.page().url()).endsWith("/werkgever?lang=en");
            assertThat(visit.heading()).isEqualTo("My page");
            assertThat(visit.page().context().cookies())
                    .filteredOn(cookie -> cookie.name.equals("warm-welkom"))
                    .singleElement()
                    .matches(cookie -> cookie.httpOnly)
                    .extracting(cookie -> cookie.value)
                    .asString()
                    .as("a ticket, and no token")
                    .hasSizeLessThan(64);
            assertThat(visit.page().content()).doesNotContain("eyJ");

            visit.press("Log out");
            assertThat(visit.heading()).isEqualTo("Samen het water in");
            visit.open("/werkgever");
            assertThat(visit.page().url()).contains("/login");
        }
    }

    @Test
    void the_pages_of_another_role_say_so() {
        try (var visit = people.as("employer-bakker").open("/regio")) {
            assertThat(visit.heading()).isEqualTo("Deze pagina is niet voor u");
            visit.look("not-for-you");
        }
    }

    @Test
    void axe_is_awake() {
        try (var visit = people.visitor().open("/")) {
            visit.page()
                    .evaluate("() => { document.querySelector('h1').innerHTML = '<img src=\"/assets/icon.svg\">'; }");

            assertThatThrownBy(() -> visit.look("planted"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("alternative text");
        }
    }

    @Test
    void what_cannot_be_read_in_the_dark_is_noticed() {
        try (var visit = people.visitor().open("/")) {
            visit.page().evaluate("() => { document.querySelector('h1').style.color = '#222'; }");

            assertThatThrownBy(() -> visit.look("planted"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("what cannot be read on planted in")
                    .hasMessageContaining("DARK");
        }
    }
}
