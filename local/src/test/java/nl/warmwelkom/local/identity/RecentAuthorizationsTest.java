package nl.warmwelkom.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class RecentAuthorizationsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static final RegisteredClient CLIENT = RegisteredClient.withId("script")
            .clientId("script")
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .build();

    private final RecentAuthorizations authorizations = new RecentAuthorizations(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void what_can_no_longer_be_used_is_let_go_in_the_end() {
        for (var number = 0; number < 5_000; number++) {
            authorizations.save(until("old-" + number, NOON.minus(Duration.ofMinutes(1))));
        }

        assertThat(authorizations.size()).isLessThan(1_100);
    }

    @Test
    void what_can_still_be_used_is_kept_however_much_there_is() {
        for (var number = 0; number < 1_500; number++) {
            authorizations.save(until("new-" + number, NOON.plus(Duration.ofMinutes(1))));
        }

        assertThat(authorizations.findByToken("new-0", OAuth2TokenType.ACCESS_TOKEN))
                .isNotNull();
        assertThat(authorizations.size()).isEqualTo(1_500);
    }

    private static OAuth2Authorization until(String token, Instant end) {
        return OAuth2Authorization.withRegisteredClient(CLIENT)
                .id(token)
                .principalName("script")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .token(new OAuth2AccessToken(TokenType.BEARER, token, end.minus(Duration.ofMinutes(30)), end))
                .build();
    }
}
