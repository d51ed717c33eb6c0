package nl.warmwelkom.testing.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.warmwelkom.platform.security.Role;

/** Signs tokens, and serves the key that services check them with. */
public final class IdentityProvider implements AutoCloseable {

    /** What {@code warm-welkom.issuer} is when nobody sets it. */
    public static final String ISSUER = "http://localhost:8080";

    private static final int VALID_SECONDS = 3600;

    private final RSAKey key = newKey();
    private final HttpServer server;

    private IdentityProvider(HttpServer server) {
        this.server = server;
    }

    /** Starts on a free port of the loopback address. */
    public static IdentityProvider start() {
        try {
            var provider = new IdentityProvider(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            provider.serveKey();
            return provider;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private void serveKey() {
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/jwks", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
            }
        });
        server.start();
    }

    /** What {@code warm-welkom.jwks-uri} has to be. */
    public String keysUri() {
        return "http://127.0.0.1:%d/jwks".formatted(server.getAddress().getPort());
    }

    /** A token that is right in every way, for an account with this role; the change adds what else it says. */
    public String token(String account, Role role, UnaryOperator<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(account)
                .audience("warm-welkom")
                .expirationTime(Date.from(Instant.now().plusSeconds(VALID_SECONDS)))
                .claim("scope", List.of("api"))
                .claim("roles", List.of(role.claim()));
        return sign(change.apply(claims).build());
    }

    private String sign(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("the key was made for this", impossible);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("every JDK makes RSA keys", impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
