package nl.warmwelkom.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Who there is, who may ask, and what signs the answer. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    AuthorizationServerSettings endpoints(IdentitySettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer().toString())
                // Under one path with the others, so that the gateway needs one rule for them.
                .oidcLogoutEndpoint("/oauth2/logout")
                .build();
    }

    @Bean
    RegisteredClientRepository clients(IdentitySettings settings) {
        return new Clients(settings);
    }

    @Bean
    UserDetailsService persons() {
        return new InMemoryUserDetailsManager(DemoAccounts.known().stream()
                .map(account -> User.withUsername(account.name())
                        .password(DemoAccount.PASSWORD)
                        .authorities(account.roles().toArray(String[]::new))
                        .build())
                .toList());
    }

    @Bean
    PasswordEncoder passwords() {
        return new PublicPassword();
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new RecentAuthorizations(Clock.systemUTC());
    }

    @Bean
    JWKSource<SecurityContext> keys(IdentitySettings settings) throws IOException {
        return new ImmutableJWKSet<>(
                new JWKSet(SigningKey.in(settings.identity().folder())));
    }

    @Bean
    AccountClaims accountClaims(IdentitySettings settings) {
        return new AccountClaims(settings.audience());
    }
}
