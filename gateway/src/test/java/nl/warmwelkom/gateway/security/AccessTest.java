package nl.warmwelkom.gateway.security;

import static nl.warmwelkom.gateway.landscape.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.RawClient;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import nl.warmwelkom.gateway.landscape.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedLandscape.class)
class AccessTest {

    private final Landscape landscape;

    AccessTest(Landscape landscape) {
        this.landscape = landscape;
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /catalogue/concerns",
        "GET, /questionnaire",
        "GET, /openness",
        "GET, /shared-dossiers/secret",
        "POST, /quick-checks",
        "POST, /concerns/recognise",
        "POST, /provisions/estimate",
        "GET, /problems",
        "GET, /problems/not-found",
        "GET, /openapi.json",
        "HEAD, /questionnaire",
        "HEAD, /openapi.json",
    })
    void what_is_for_anyone_needs_no_token(String method, String path) {
        var answer = landscape.ask(method, "/api/v1" + path).json("{}").send();

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /catalogue/concerns",
        "PUT, /questionnaire",
        "GET, /quick-checks",
        "GET, /concerns/recognise",
        "POST, /concerns/other",
        "GET, /provisions/estimate",
        "POST, /provisions/other",
        "GET, /employers",
        "GET, /candidates/1",
        "POST, /introductions",
        "GET, /introductions/1/shared",
        "GET, /me",
        "GET, /no-such-thing",
    })
    void everything_else_needs_one(String method, String path) {
        var answer = landscape.ask(method, "/api/v1" + path).json("{}").send();

        assertProblem(answer, ProblemType.NOT_LOGGED_IN);
        assertThat(challenge(answer)).isEqualTo("Bearer");
        nobodyWasAsked();
    }

    static Stream<Arguments> tokens() {
        var now = Instant.now();
        return Stream.of(
                refused("another issuer", tokens -> tokens.with(claims -> claims.issuer("http://evil.example"))),
                refused("no issuer", tokens -> tokens.with(claims -> claims.issuer(null))),
                refused("another audience", tokens -> tokens.with(claims -> claims.audience("web"))),
                refused("no audience", tokens -> tokens.with(claims -> claims.audience(List.of()))),
                refused(
                        "expired a little ago",
                        tokens -> tokens.with(claims -> claims.issueTime(Date.from(now.minusSeconds(320)))
                                .expirationTime(Date.from(now.minusSeconds(20))))),
                refused("no expiry", tokens -> tokens.with(claims -> claims.expirationTime(null))),
                refused(
                        "not valid yet",
                        tokens -> tokens.with(
                                claims -> claims.notBeforeTime(Date.from(now.plus(Duration.ofMinutes(5)))))),
                refused("no subject", tokens -> tokens.with(claims -> claims.subject(null))),
                refused("signed by another", Tokens::forged),
                refused("signed with a shared secret", _ -> symmetric()),
                refused("not signed", _ -> new PlainJWT(claims()).serialize()),
                refused("not a token", _ -> "abc.def.ghi"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void a_token_that_is_not_for_us_is_refused(String why, Function<Tokens, String> token) {
        var answer = landscape
                .get("/api/v1/employers")
                .token(token.apply(landscape.tokens))
                .send();

        assertProblem(answer, ProblemType.NOT_LOGGED_IN);
        assertThat(challenge(answer)).as(why).isEqualTo("Bearer error=\"invalid_token\"");
        nobodyWasAsked();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer", "Bearer ", "Bearer a b", "Bearer \u00a7", "Basic am9iY29hY2g6ZGVtbw==", "Token x"})
    void an_authorization_of_another_form_is_refused(String authorization) {
        var answer = landscape
                .get("/api/v1/employers")
                .header("Authorization", authorization)
                .send();

        assertProblem(answer, ProblemType.NOT_LOGGED_IN);
        nobodyWasAsked();
    }

    @Test
    void a_token_without_the_scope_is_refused_as_not_enough() {
        for (var scope : List.of("openid", "openid profile", "apis", "")) {
            var answer = landscape
                    .get("/api/v1/employers")
                    .token(landscape.tokens.with(claims -> claims.claim("scope", scope)))
                    .send();

            assertProblem(answer, ProblemType.NOT_ALLOWED);
            assertThat(challenge(answer)).isEqualTo("Bearer error=\"insufficient_scope\", scope=\"api\"");
        }
        nobodyWasAsked();
    }

    @Test
    void the_scope_may_be_one_of_several_as_words_or_as_a_list() {
        for (Object scope : List.of("openid api", List.of("openid", "api"))) {
            var token = landscape.tokens.with(claims -> claims.claim("scope", scope));

            assertThat(landscape.get("/api/v1/employers").token(token).send().statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void our_audience_may_be_one_of_several() {
        var token = landscape.tokens.with(claims -> claims.audience(List.of("other", "warm-welkom")));

        assertThat(landscape.get("/api/v1/employers").token(token).send().statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/catalogue/../employers",
                "/api/v1/catalogue/%2e%2e/employers",
                "/api/v1/catalogue/..%2femployers",
                "/api/v1/catalogue/%252e%252e/employers",
                "/api/v1/catalogue//employers",
                "/api/v1/catalogue;/../employers",
                "/api/v1/catalogue/a%00b",
                "//api/v1/employers",
                "/%61pi/v1/employers",
            })
    void an_address_that_is_written_to_slip_past_the_rules_reaches_nobody(String path) throws Exception {
        try (var client = new RawClient(landscape.port())) {
            client.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(client.readToEnd())
                    .containsPattern("^HTTP/1.1 (400|401|404) ")
                    .contains("application/problem+json")
                    .contains("\"instance\":");
        }
        nobodyWasAsked();
    }

    private void nobodyWasAsked() {
        assertThat(landscape.employer.seen()).isEmpty();
        assertThat(landscape.candidate.seen()).isEmpty();
        assertThat(landscape.match.seen()).isEmpty();
        assertThat(landscape.web.seen()).isEmpty();
    }

    private static String challenge(HttpResponse<String> answer) {
        return answer.headers().firstValue("WWW-Authenticate").orElse("none");
    }

    private static Arguments refused(String why, Function<Tokens, String> token) {
        return Arguments.of(why, token);
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(Tokens.ISSUER)
                .audience("warm-welkom")
                .subject("editor")
                .claim("scope", "api")
                .claim("more", Map.of())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
    }

    private static String symmetric() {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("ours").build(), claims());
            token.sign(new MACSigner("0123456789012345678901234567890123456789".getBytes(StandardCharsets.UTF_8)));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new AssertionError(failure);
        }
    }
}
