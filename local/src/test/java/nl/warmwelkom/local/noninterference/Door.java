package nl.warmwelkom.local.noninterference;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one door, and tokens for whoever goes through it: signed with the key of the identity provider that runs. */
final class Door {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final RSAKey key;

    Door(URI gateway, RSAKey key) {
        this.gateway = gateway;
        this.key = key;
    }

    /** Somebody with a token. */
    record Account(String name, String token) {}

    Account account(String name, String role, Map<String, Object> more) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(gateway.toString())
                .audience("warm-welkom")
                .subject(name)
                .claim("scope", "api")
                .claim("roles", List.of(role))
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(12))));
        more.forEach(claims::claim);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("no token for " + name, e);
        }
        return new Account(name, token.serialize());
    }

    Answer ask(Account by, String method, String path, Map<String, String> headers) {
        var request = request(by, path).method(method, BodyPublishers.noBody());
        headers.forEach(request::setHeader);
        return send(request);
    }

    Answer get(Account by, String path) {
        return ask(by, "GET", path, Map.of());
    }

    Answer post(Account by, String path, Object body) {
        return send(request(by, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** For what has to succeed before anything can be compared. */
    JsonNode posted(Account by, String path, Object body) {
        return good(path, post(by, path, body));
    }

    Answer put(Account by, String path, String ifMatch, Object body) {
        var request = request(by, path).header("Content-Type", "application/json");
        var matched = ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch);
        var answer = send(matched.PUT(BodyPublishers.ofString(json.writeValueAsString(body))));
        good(path, answer);
        return answer;
    }

    JsonNode good(String path, Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException("%s answered %d %s".formatted(path, answer.status(), answer.text()));
        }
        return json.readTree(answer.text());
    }

    private HttpRequest.Builder request(Account by, String path) {
        return HttpRequest.newBuilder(gateway.resolve("/api/v1" + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + by.token());
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }
}
