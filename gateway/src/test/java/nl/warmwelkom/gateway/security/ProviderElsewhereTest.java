package nl.warmwelkom.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import nl.warmwelkom.gateway.landscape.Landscape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProviderElsewhereTest {

    private static final String PROVIDER = "https://login.example/realms/warm-welkom";

    private final Landscape landscape = new Landscape("warm-welkom.token-issuer=" + PROVIDER);

    @AfterEach
    void stop() {
        landscape.close();
    }

    @Test
    void only_tokens_of_the_provider_are_believed_when_it_stands_elsewhere() {
        var theirs = landscape.tokens.with(claims -> claims.issuer(PROVIDER));
        var ours = landscape.tokens.with(_ -> {});

        assertThat(landscape.get("/api/v1/me").token(theirs).send().statusCode())
                .isEqualTo(200);
        assertThat(landscape.get("/api/v1/me").token(ours).send().statusCode()).isEqualTo(401);
    }
}
