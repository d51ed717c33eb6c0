package nl.warmwelkom.gateway.login;

import java.time.Clock;
import java.time.Duration;
import nl.warmwelkom.gateway.problems.Problem;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The token of whoever is logged in, renewed when it is about to end. */
final class SessionTokens {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final ReactiveOAuth2AuthorizedClientManager manager;
    private final Clock clock;

    SessionTokens(ReactiveOAuth2AuthorizedClientManager manager, Clock clock) {
        this.manager = manager;
        this.clock = clock;
    }

    /** Empty when this login is over: the provider gives no new token for it. */
    Mono<String> of(OAuth2AuthenticationToken login, ServerWebExchange exchange) {
        var asking = OAuth2AuthorizeRequest.withClientRegistrationId(Provider.ID)
                .principal(login)
                .attribute(ServerWebExchange.class.getName(), exchange)
                .build();
        return manager.authorize(asking)
                .map(OAuth2AuthorizedClient::getAccessToken)
                .filter(this::holds)
                .map(OAuth2AccessToken::getTokenValue)
                .onErrorResume(ClientAuthorizationException.class, _ -> Mono.empty())
                .onErrorMap(
                        WebClientRequestException.class,
                        _ -> Problem.unavailable("Logins cannot be renewed now. Try again in a moment.", SOON)
                                .refuse());
    }

    private boolean holds(OAuth2AccessToken token) {
        var end = token.getExpiresAt();
        return end != null && end.isAfter(clock.instant());
    }
}
