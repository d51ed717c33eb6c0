package nl.warmwelkom.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class LoginTest {

    private static final String VERIFIER = "a-word-that-only-the-gateway-knows-and-nobody-can-guess";
    private static final String BACK = RunningIdentity.ISSUER + "/login/oauth2/code/warm-welkom";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final RunningIdentity identity;

    LoginTest(@TempDir Path folder) {
        identity = new RunningIdentity(folder);
    }

    @BeforeEach
    void nobodyIsLoggedIn() {
        identity.forgetCookies();
    }

    @AfterAll
    void stop() {
        identity.close();
    }

    @Test
    void a_person_logs_in_on_the_page_and_the_gateway_gets_their_token() throws Exception {
        var sent = identity.get(authorize(challenge(), BACK));
        assertThat(location(sent)).hasPath("/login");

        var back = identity.get(location(logIn("manager-leiden", "demo")).toString());
        var tokens = RunningIdentity.json(identity.post("/oauth2/token", exchange(code(back), VERIFIER)));

        var access = identity.claims(tokens.required("access_token").asString());
        assertThat(access.getSubject()).isEqualTo("manager-leiden");
        assertThat(access.getAudience()).contains("warm-welkom");
        assertThat(access.getStringListClaim("scope")).contains("api");
        assertThat(access.getStringListClaim("roles")).containsExactly("account-manager");
        assertThat(identity.claims(tokens.required("id_token").asString()).getAudience())
                .containsExactly(Clients.GATEWAY);
    }

    @Test
    void a_code_is_worth_nothing_without_the_word_that_it_was_asked_with() throws Exception {
        identity.get(authorize(challenge(), BACK));
        var back = identity.get(location(logIn("editor", "demo")).toString());

        var answer = identity.post("/oauth2/token", exchange(code(back), VERIFIER + "x"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant");
    }

    @Test
    void a_login_without_such_a_word_is_refused() throws Exception {
        var back = identity.get(authorize("", BACK));

        assertThat(location(back)).hasParameter("error", "invalid_request");
    }

    @Test
    void nobody_is_sent_to_another_address_than_the_gateway() throws Exception {
        assertThat(identity.get(authorize(challenge(), "http://evil.example/")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_wrong_password_is_told_on_the_page() throws Exception {
        var refused = logIn("editor", "wrong");

        assertThat(location(refused)).hasPath("/login").hasParameter("error");
        assertThat(identity.get("/login?error").body()).contains("role=\"alert\"", "horen niet bij elkaar");
    }

    @Test
    void the_page_lists_every_account_and_their_password() throws Exception {
        var page = identity.get("/login").body();

        assertThat(page).contains("lang=\"nl\"", "<kbd>demo</kbd>");
        assertThat(DemoAccounts.all())
                .allSatisfy(account -> assertThat(page).contains(account.name(), account.about()));
    }

    @Test
    void a_name_from_the_list_is_filled_in_and_cannot_carry_markup() throws Exception {
        assertThat(identity.get("/login?account=editor").body()).contains("value=\"editor\"");
        assertThat(identity.get("/login?account=%22%3E%3Cscript%3E").body()).doesNotContain("<script>");
    }

    @Test
    void the_browser_is_told_to_load_nothing_from_elsewhere() throws Exception {
        assertThat(identity.get("/login").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-"));
    }

    @Test
    void behind_the_gateway_a_login_leads_on_at_the_public_address() throws Exception {
        identity.send(HttpRequest.newBuilder(identity.at(authorize(challenge(), BACK)))
                .header("Accept", "text/html")
                .header("X-Forwarded-Host", "localhost:8080")
                .header("X-Forwarded-Proto", "http"));

        assertThat(location(logIn("editor", "demo")).toString())
                .startsWith(RunningIdentity.ISSUER + "/oauth2/authorize");
    }

    @Test
    void the_provider_describes_itself_by_its_public_address() throws Exception {
        var description = RunningIdentity.json(identity.get("/.well-known/openid-configuration"));

        assertThat(description.required("issuer").asString()).isEqualTo(RunningIdentity.ISSUER);
        for (var endpoint : List.of("authorization_endpoint", "token_endpoint", "jwks_uri", "end_session_endpoint")) {
            assertThat(description.required(endpoint).asString()).startsWith(RunningIdentity.ISSUER + "/oauth2/");
        }
    }

    private HttpResponse<String> logIn(String account, String password) throws Exception {
        var csrf = CSRF.matcher(identity.get("/login").body());
        assertThat(csrf.find()).isTrue();
        return identity.post("/login", "_csrf=%s&username=%s&password=%s".formatted(csrf.group(1), account, password));
    }

    private static String authorize(String challenge, String back) {
        return "/oauth2/authorize?response_type=code&state=s&scope=openid%%20api&client_id=%s&redirect_uri=%s%s"
                .formatted(Clients.GATEWAY, encode(back), challenge);
    }

    private static String challenge() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static String exchange(String code, String verifier) {
        return "grant_type=authorization_code&client_id=%s&redirect_uri=%s&code=%s&code_verifier=%s"
                .formatted(Clients.GATEWAY, encode(BACK), code, verifier);
    }

    private static String code(HttpResponse<String> back) {
        assertThat(location(back).toString()).startsWith(BACK);
        var code = CODE.matcher(location(back).toString());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static URI location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
