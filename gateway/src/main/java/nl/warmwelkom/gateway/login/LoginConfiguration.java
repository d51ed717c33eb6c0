package nl.warmwelkom.gateway.login;

import java.time.Clock;
import java.util.List;
import nl.warmwelkom.gateway.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

/** What logging in is made of. All of it lives in the session, which is in the memory of this gateway. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    @Bean
    WebSessionIdResolver sessionCookie(PublicAddress address) {
        var cookie = new CookieWebSessionIdResolver();
        cookie.setCookieName("warm-welkom");
        cookie.addCookieInitializer(
                it -> it.httpOnly(true).sameSite("Lax").secure(address.scheme().equals("https")));
        return cookie;
    }

    @Bean
    KeptForms keptForms() {
        return new KeptForms();
    }

    @Bean
    ServerOAuth2AuthorizedClientRepository tokensOfThisSession() {
        return new WebSessionServerOAuth2AuthorizedClientRepository();
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokensForCode(
            WebClient serviceClient) {
        var client = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        client.setWebClient(serviceClient);
        return client;
    }

    /** The library's own would fetch keys with a client that shares its threads with every other application here. */
    @Bean
    ReactiveJwtDecoderFactory<ClientRegistration> identityTokens(LoginSettings settings, WebClient serviceClient) {
        return registration -> {
            var decoder = NimbusReactiveJwtDecoder.withJwkSetUri(settings.jwksUri())
                    .webClient(serviceClient)
                    .build();
            decoder.setClaimSetConverter(
                    new ClaimTypeConverter(ReactiveOidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(
                    List.of(new JwtIssuerValidator(settings.issuer()), new OidcIdTokenValidator(registration))));
            return decoder;
        };
    }

    @Bean
    SessionTokens sessionTokens(
            ReactiveClientRegistrationRepository providers,
            ServerOAuth2AuthorizedClientRepository tokens,
            WebClient serviceClient) {
        var refreshing = new WebClientReactiveRefreshTokenTokenResponseClient();
        refreshing.setWebClient(serviceClient);
        var manager = new DefaultReactiveOAuth2AuthorizedClientManager(providers, tokens);
        manager.setAuthorizedClientProvider(ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                .refreshToken(refresh -> refresh.accessTokenResponseClient(refreshing))
                .build());
        return new SessionTokens(manager, Clock.systemUTC());
    }
}
