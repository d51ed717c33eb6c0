package nl.warmwelkom.gateway.login;

import java.util.Map;
import nl.warmwelkom.gateway.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** The one identity provider, written out: asking it for its own description would make our start depend on it. */
@Configuration(proxyBeanMethods = false)
class Provider {

    static final String ID = "warm-welkom";

    @Bean
    ReactiveClientRegistrationRepository identityProvider(LoginSettings settings, PublicAddress address) {
        var isPublic = settings.clientSecret().isEmpty();
        return new InMemoryReactiveClientRegistrationRepository(ClientRegistration.withRegistrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(
                        isPublic ? ClientAuthenticationMethod.NONE : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                // Ours, not what a request says: nobody can have a code sent elsewhere.
                .redirectUri(address.issuer() + LoginPath.ANSWER)
                .scope(OidcScopes.OPENID, "api")
                .issuerUri(settings.issuer())
                .authorizationUri(settings.authorizeUri())
                .tokenUri(settings.tokenUri())
                .jwkSetUri(settings.jwksUri())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.endSessionUri()))
                .build());
    }
}
