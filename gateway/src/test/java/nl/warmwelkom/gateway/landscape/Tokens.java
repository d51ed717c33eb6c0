package nl.warmwelkom.gateway.landscape;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

/** Makes tokens as the identity provider does, and others as it never would. */
public final class Tokens {

    public static final String ISSUER = "http://localhost:8080";

    private final RSAKey key = newKey("ours");
    private final RSAKey foreign = newKey("ours");

    /** The public part, as identity serves it. */
    public String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    public String of(String account, String... roles) {
        return with(claims -> claims.subject(account).claim("roles", List.of(roles)));
    }

    public String with(Consumer<JWTClaimsSet.Builder> changes) {
        return signed(key, changes);
    }

    /** Right in everything, but signed by somebody else under the same key id. */
    public String forged() {
        return signed(foreign, _ -> {});
    }

    private static String signed(RSAKey by, Consumer<JWTClaimsSet.Builder> changes) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(List.of("warm-welkom"))
                .subject("jobcoach-leiden")
                .claim("roles", List.of("jobcoach"))
                .claim("scope", "api")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
        changes.accept(claims);
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(by.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new AssertionError(failure);
        }
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failure) {
            throw new AssertionError(failure);
        }
    }
}
