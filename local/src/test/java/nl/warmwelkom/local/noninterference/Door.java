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
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one door, and tokens for whoever goes through it: signed with the key of the identity provider that runs. */
final class Door {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long A_MOMENT = Duration.ofMillis(25).toNanos();
    private static final int BUSY = 503;

    /** A request with the same key is being answered. */
    private static final String IN_HAND = "/problems/in-progress";

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String PAGES = "/werkgever";

    private final URI gateway;
    private final URI pages;
    private final RSAKey key;

    /** @param pages where pages are made: the gateway would want a login, and adds the same headers to all of them */
    Door(URI gateway, URI pages, RSAKey key) {
        this.gateway = gateway;
        this.pages = pages;
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
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** For what has to succeed before anything can be compared. */
    JsonNode posted(Account by, String path, Object body) {
        return good(path, post(by, path, body));
    }

    /** What it builds on comes from another service, which can be a moment behind. */
    JsonNode postedOnceKnown(Account by, String path, Object body) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = post(by, path, body);
        while ((answer.status() == 404 || answer.status() == 409) && System.nanoTime() < end) {
            LockSupport.parkNanos(A_MOMENT);
            answer = post(by, path, body);
        }
        return good(path, answer);
    }

    Answer put(Account by, String path, String ifMatch, Object body) {
        var answer = tryToPut(by, path, ifMatch, body);
        good(path, answer);
        return answer;
    }

    /** The same for what is put. */
    void putOnceKnown(Account by, String path, Object body) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = tryToPut(by, path, "", body);
        while (answer.status() == 404 && System.nanoTime() < end) {
            LockSupport.parkNanos(A_MOMENT);
            answer = tryToPut(by, path, "", body);
        }
        good(path, answer);
    }

    /** Whether a change that got no answer was made is not known: it is made anew, of what is there now. */
    private Answer tryToPut(Account by, String path, String ifMatch, Object body) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = putOnce(by, path, ifMatch, body);
        while (answer.status() == BUSY && System.nanoTime() < end) {
            LockSupport.parkNanos(A_MOMENT);
            answer = putOnce(by, path, ifMatch.isEmpty() ? "" : get(by, path).header("etag"), body);
        }
        return answer;
    }

    private Answer putOnce(Account by, String path, String ifMatch, Object body) {
        var request = request(by, path).header("Content-Type", "application/json");
        var matched = ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch);
        return sendOnce(matched.PUT(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build());
    }

    JsonNode good(String path, Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException("%s answered %d %s".formatted(path, answer.status(), answer.text()));
        }
        return json.readTree(answer.text());
    }

    private HttpRequest.Builder request(Account by, String path) {
        var isPage = path.startsWith(PAGES);
        return HttpRequest.newBuilder(isPage ? pages.resolve(path) : gateway.resolve("/api/v1" + path))
                .timeout(PATIENCE)
                .header("Accept", isPage ? "text/html" : "application/json, application/problem+json")
                .header("Warm-Form-Key", "the key of this session")
                .header("Authorization", "Bearer " + by.token());
    }

    /** Sent again when nobody had the time, which is about this machine; what is posted carries a key, so it is done once. */
    private Answer send(HttpRequest.Builder builder) {
        var request = builder.build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = sendOnce(request);
        while ((answer.status() == BUSY || answer.text().contains(IN_HAND)) && System.nanoTime() < end) {
            LockSupport.parkNanos(A_MOMENT);
            answer = sendOnce(request);
        }
        return answer;
    }

    private Answer sendOnce(HttpRequest request) {
        try {
            return Answer.of(http.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }
}
