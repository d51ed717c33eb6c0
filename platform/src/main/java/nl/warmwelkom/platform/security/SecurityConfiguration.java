package nl.warmwelkom.platform.security;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.problem.ProblemException;
import nl.warmwelkom.platform.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authorization.AuthorityReactiveAuthorizationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import reactor.core.publisher.Mono;

/** Every service is a resource server: issuer, audience, expiry, scope and role are checked here, at each of them. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
public class SecurityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);
    private static final Duration KEYS_WITHIN = Duration.ofSeconds(5);
    private static final String SCOPE = "api";

    /** Access that any valid token for this API has. */
    private static final String API = "SCOPE_" + SCOPE;

    @Bean
    SecurityWebFilterChain api(ServerHttpSecurity http, AccessRules rules, ProblemWriter problems) {
        ServerAuthenticationEntryPoint notLoggedIn = (exchange, _) -> {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return problems.write(
                    exchange,
                    new Problem(
                            ProblemType.NOT_LOGGED_IN,
                            "This needs a valid token. Get one at /oauth2/token and send it as 'Authorization: Bearer …'."));
        };
        ServerAccessDeniedHandler notAllowed = (exchange, _) -> problems.write(
                exchange, new Problem(ProblemType.NOT_ALLOWED, "Your role may not do this. Nothing was changed."));
        return http
                // There is no session and no cookie: a browser cannot be made to send somebody's token along.
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .authorizeExchange(paths -> {
                    paths.pathMatchers("/actuator/health/**").permitAll();
                    rules.in(paths);
                    paths.anyExchange().access(AuthorityReactiveAuthorizationManager.hasAuthority(API));
                })
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(notLoggedIn)
                        .accessDeniedHandler(notAllowed)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(token -> Mono.just(authenticated(token)))))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(notLoggedIn).accessDeniedHandler(notAllowed))
                .build();
    }

    /** A token without the API's scope is nobody here: no role counts. */
    private static AbstractAuthenticationToken authenticated(Jwt token) {
        var caller = Caller.of(token);
        var scopes = token.getClaims().get("scope");
        var granted = scopes instanceof List<?> list
                ? list
                : List.of(String.valueOf(scopes).split(" ", -1));
        var authorities = granted.contains(SCOPE)
                ? Stream.concat(Stream.of(API), caller.roles().stream().map(role -> "ROLE_" + role.claim()))
                : Stream.<String>empty();
        return new JwtAuthenticationToken(
                token,
                authorities.<GrantedAuthority>map(SimpleGrantedAuthority::new).toList(),
                caller.account());
    }

    @Bean
    ReactiveJwtDecoder tokens(
            @Value("${warm-welkom.jwks-uri}") String keys,
            @Value("${warm-welkom.token-issuer:${warm-welkom.issuer}}") String issuer,
            @Value("${warm-welkom.audience}") String audience) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSetUri(keys).build();
        OAuth2TokenValidator<Jwt> forUs =
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, aud -> aud != null && aud.contains(audience));
        OAuth2TokenValidator<Jwt> bySomebody =
                new JwtClaimValidator<String>(JwtClaimNames.SUB, sub -> sub != null && !sub.isBlank());
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(issuer), forUs, bySomebody));
        return token -> decoder.decode(token)
                .timeout(KEYS_WITHIN)
                .onErrorMap(SecurityConfiguration::isOutage, SecurityConfiguration::notNow);
    }

    /** Without the issuer's keys nobody can say whether a token is right: that is neither the caller's fault nor a mistake. */
    private static boolean isOutage(Throwable failure) {
        return failure instanceof TimeoutException || failure instanceof IllegalStateException;
    }

    private static ProblemException notNow(Throwable outage) {
        LOG.warn("The keys of the tokens cannot be had: {}", outage.getClass().getSimpleName());
        return new Problem(ProblemType.UNAVAILABLE, "Tokens cannot be checked now. Try again in a moment.").refuse();
    }
}
