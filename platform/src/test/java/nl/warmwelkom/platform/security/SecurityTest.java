package nl.warmwelkom.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.warmwelkom.platform.TestService;
import nl.warmwelkom.platform.TestTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class SecurityTest {

    private static TestTokens tokens;
    private static TestService service;

    @BeforeAll
    static void start() throws Exception {
        tokens = new TestTokens();
        service = new TestService(tokens.keysUri(), Doors.class);
    }

    @AfterAll
    static void stop() {
        service.close();
        tokens.close();
    }

    @Configuration(proxyBeanMethods = false)
    static class Doors {

        @Bean
        AccessRules rules() {
            return paths -> paths.pathMatchers("/open")
                    .permitAll()
                    .pathMatchers("/editors")
                    .hasAnyRole(AccessRules.roles(Role.EDITOR, Role.ACCOUNT_MANAGER));
        }

        @Bean
        Rooms rooms() {
            return new Rooms();
        }
    }

    @RestController
    static final class Rooms {

        @GetMapping("/open")
        String open() {
            return "welcome";
        }

        @GetMapping("/editors")
        String editors(Caller caller) {
            return "for editors, " + caller.account();
        }

        @GetMapping("/me")
        String me(Caller caller) {
            return caller.toString();
        }
    }

    private static HttpResponse<String> get(String path, String token) throws Exception {
        return service.send(
                service.request(path).header("Authorization", "Bearer " + token).GET());
    }

    private static String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return tokens.token("sam", change);
    }

    @Test
    void a_controller_learns_who_calls() throws Exception {
        var token = token(claims -> claims.claim("roles", List.of("jobcoach", "wizard"))
                .claim("regions", List.of("amsterdam"))
                .claim("employer_id", "bakery")
                .claim("candidate_id", "c-1")
                .claim("profession", "ips"));

        assertThat(get("/me", token).body())
                .isEqualTo(new Caller("sam", Set.of(Role.JOBCOACH), Set.of("amsterdam"), "bakery", "c-1", "ips")
                        .toString());
    }

    @Test
    void what_a_token_does_not_say_nobody_has() throws Exception {
        assertThat(get("/me", token(claims -> claims)).body())
                .isEqualTo(new Caller("sam", Set.of(), Set.of(), null, null, null).toString());
    }

    @Test
    void scopes_come_as_a_list_or_in_one_word() throws Exception {
        assertThat(get("/me", token(claims -> claims.claim("scope", "openid api")))
                        .statusCode())
                .isEqualTo(200);
    }

    static Stream<String> wrongTokens() {
        return Stream.of(
                tokens.forged("sam"),
                token(claims -> claims.issuer("https://elsewhere.example")),
                token(claims -> claims.audience("something-else")),
                token(claims -> claims.audience(List.of())),
                token(claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(5))))),
                token(claims -> claims.notBeforeTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))),
                token(claims -> claims.subject(null)),
                token(claims -> claims.subject(" ")),
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzYW0ifQ.",
                "nonsense");
    }

    @ParameterizedTest
    @MethodSource("wrongTokens")
    void a_token_that_is_not_right_in_every_way_lets_nobody_in(String token) throws Exception {
        var answer = get("/me", token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("/problems/not-logged-in").doesNotContain("Jwt", "jwt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic c2FtOnNhbQ==", "Bearer", "Bearer ", "Bearer a b", "bearer \"x\""})
    void anything_else_in_the_header_is_no_token(String header) throws Exception {
        var answer = service.send(
                service.request("/me").header("Authorization", header).GET());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("/problems/not-logged-in");
    }

    @Test
    void without_a_token_only_what_is_open_is_open() throws Exception {
        assertThat(service.send(service.request("/open").GET()).body()).isEqualTo("welcome");
        assertThat(service.send(service.request("/me").GET()).statusCode()).isEqualTo(401);
        assertThat(service.send(service.request("/nowhere").GET()).statusCode()).isEqualTo(401);
        assertThat(service.send(service.request("/actuator/env").GET()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_role_opens_its_doors_and_no_others() throws Exception {
        assertThat(get("/editors", token(claims -> claims.claim("roles", List.of("editor"))))
                        .body())
                .isEqualTo("for editors, sam");
        for (var roles : List.of(List.of(), List.of("jobcoach"), List.of("ROLE_editor", "EDITOR"))) {
            var answer = get("/editors", token(claims -> claims.claim("roles", roles)));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("/problems/not-allowed");
        }
    }

    @Test
    void without_the_scope_of_this_api_no_role_counts() throws Exception {
        for (var scope : List.of("openid", "API", "api2", "")) {
            var token = token(claims -> claims.claim("scope", scope).claim("roles", List.of("editor")));
            assertThat(get("/me", token).statusCode()).as(scope).isEqualTo(403);
            assertThat(get("/editors", token).statusCode()).as(scope).isEqualTo(403);
        }
        assertThat(get("/me", token(claims -> claims.claim("scope", null))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void claims_in_a_form_that_nobody_expects_are_no_mistake_of_ours() throws Exception {
        for (var roles : List.<Object>of("editor", Map.of("editor", true), 7, List.of(List.of("editor")))) {
            assertThat(get("/me", token(claims -> claims.claim("roles", roles))).statusCode())
                    .as(roles.toString())
                    .isIn(200, 401);
        }
    }

    @Test
    void when_the_key_of_the_tokens_cannot_be_had_it_is_said_that_it_will_pass() throws Exception {
        try (var lonely = new TestService("http://127.0.0.1:1/jwks", Doors.class)) {
            var answer = lonely.send(lonely.request("/me")
                    .header("Authorization", "Bearer " + token(claims -> claims))
                    .GET());

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }
}
