package nl.warmwelkom.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SharedLandscape.class)
class LoginAtTheDoorTest {

    private static final String TYPED = "title=Hulp&tasks=Brood+bakken";

    private final Landscape landscape;
    private final BrowserAtTheDoor browser;

    LoginAtTheDoorTest(Landscape landscape) {
        this.landscape = landscape;
        this.browser = new BrowserAtTheDoor(landscape);
    }

    @Test
    void a_page_of_somebody_begins_with_logging_in_with_a_proof_key_and_ends_where_one_was_going() {
        var sent = browser.open("/werkgever?lang=en");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(location(sent)).isEqualTo("/oauth2/authorization/warm-welkom");
        assertThat(sent.headers().firstValue("Set-Cookie").orElseThrow())
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(BrowserAtTheDoor.query(browser.open("/oauth2/authorization/warm-welkom")))
                .containsEntry("redirect_uri", "http://localhost:8080/login/oauth2/code/warm-welkom")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(landscape.web.seen()).isEmpty();

        assertThat(location(browser.logIn())).isEqualTo("/werkgever?lang=en");
    }

    @ParameterizedTest
    @CsvSource({"Accept, text/event-stream", "HX-Request, true"})
    void a_page_that_asks_by_itself_is_told_that_the_login_is_over_and_nobody_goes_there_afterwards(
            String header, String value) {
        browser.open("/mijn");

        var refused = landscape
                .get("/mijn/stroom")
                .header("Cookie", "warm-welkom=" + browser.cookie())
                .header(header, value)
                .send();

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().map()).doesNotContainKeys("location", "set-cookie");
        assertThat(location(browser.logIn())).isEqualTo("/mijn");
    }

    @Test
    void the_pages_get_a_token_and_a_form_key_and_the_browser_gets_neither() {
        var before = openAndLogIn("/werkgever");

        var page = browser.open("/werkgever");

        assertThat(browser.cookie()).as("a new ticket at each login").isNotEqualTo(before);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map().keySet()).noneMatch(name -> name.startsWith("warm-"));
        var seen = landscape.web.onlySeen();
        assertThat(seen.header("authorization"))
                .hasValueSatisfying(token -> assertThat(token).startsWith("Bearer ey"));
        assertThat(seen.header("warm-form-key")).isPresent();
        assertThat(seen.header("cookie")).isEmpty();
    }

    @Test
    void a_visitor_cannot_bring_a_token_or_a_form_key_to_the_pages() {
        landscape
                .get("/")
                .token(landscape.tokens.of("employer-bakker", "employer"))
                .header("Warm-Form-Key", "mine")
                .send();

        var seen = landscape.web.onlySeen();
        assertThat(seen.header("authorization")).isEmpty();
        assertThat(seen.header("warm-form-key")).isEmpty();
    }

    @Test
    void what_was_typed_when_the_login_was_over_is_shown_again_and_not_sent() {
        var sent = browser.post("/werkgever/werkplekken/nieuw", TYPED, "same-origin");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(location(browser.logIn())).isEqualTo("/werkgever/werkplekken/nieuw");
        browser.open("/werkgever/werkplekken/nieuw");
        var shown = landscape.web.onlySeen();
        assertThat(shown.method()).isEqualTo("GET");
        assertThat(shown.header("warm-kept-form")).hasValue("true");
        assertThat(shown.body()).isEqualTo(TYPED);

        landscape.web.reset();
        browser.open("/werkgever");
        assertThat(landscape.web.onlySeen().body()).as("on no other page").isEmpty();

        browser.post("/werkgever/werkplekken/nieuw", "title=Hulp", "same-origin");
        landscape.web.reset();
        browser.open("/werkgever/werkplekken/nieuw");
        assertThat(landscape.web.onlySeen().body()).as("once it was sent").isEmpty();
    }

    @Test
    void what_another_site_sends_is_not_kept() {
        browser.post("/werkgever/werkplekken/nieuw", TYPED, "cross-site");
        browser.logIn();

        browser.open("/werkgever/werkplekken/nieuw");

        assertThat(landscape.web.onlySeen().body()).isEmpty();
    }

    @Test
    void another_browser_does_not_get_what_was_typed_in_this_one() {
        browser.post("/werkgever/werkplekken/nieuw", TYPED, "same-origin");
        var other = new BrowserAtTheDoor(landscape);
        other.open("/werkgever");
        other.logIn();

        other.open("/werkgever/werkplekken/nieuw");

        assertThat(landscape.web.onlySeen().body()).isEmpty();
    }

    @Test
    void only_our_own_page_can_log_somebody_out() {
        openAndLogIn("/werkgever");

        browser.post("/uitloggen", "", "cross-site");
        assertThat(browser.open("/werkgever").statusCode()).isEqualTo(200);

        var out = browser.post("/uitloggen", "", "same-origin");
        assertThat(location(out)).startsWith(BrowserAtTheDoor.issuer() + "/oauth2/logout?id_token_hint=");
        assertThat(browser.open("/werkgever").statusCode()).isEqualTo(303);
    }

    @Test
    void a_login_that_failed_leads_to_a_page_that_says_so() {
        var failed = browser.open("/login/oauth2/code/warm-welkom?code=c&state=never-given");

        assertThat(location(failed)).isEqualTo("/inloggen-mislukt");
    }

    private String openAndLogIn(String path) {
        browser.open(path);
        var before = browser.cookie();
        browser.logIn();
        return before;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
