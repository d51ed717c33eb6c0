package nl.warmwelkom.web.site;

import java.net.URI;
import java.util.Arrays;
import nl.warmwelkom.web.reader.Acquainted;
import nl.warmwelkom.web.reader.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who may see which page: some are for everybody, others for a role. What is in neither list is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] FOR_EVERYBODY = {
        "/",
        "/watertemperatuur",
        "/uitleg/**",
        "/toegankelijkheid",
        "/hulp",
        "/voor/*",
        "/gedeeld/*",
        "/assets/*",
        "/stijl",
        "/stijl/*.csv",
        "/inloggen-mislukt",
        "/robots.txt",
        "/actuator/health/**"
    };

    /** Nothing from elsewhere, nothing inline, and nobody may put us in a frame. */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "connect-src 'self'",
            "img-src 'self'",
            // Logging out, or in again after a form, leads on to the identity provider.
            "form-action 'self' %s",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @Bean
    SecurityWebFilterChain pages(ServerHttpSecurity http, @Value("${warm-welkom.token-issuer}") URI provider) {
        var content = CONTENT.formatted(provider.resolve("/"));
        var formKeys = new FormKeys();
        return http.authorizeExchange(SecurityConfiguration::whoMaySeeWhat)
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(new RolesOfToken()))
                        .authenticationEntryPoint((_, _) -> notFound())
                        .accessDeniedHandler((exchange, _) -> refused(exchange)))
                // What is not for you is not there: the same page, in the same words, as what does not exist. Whoever
                // comes
                // to the pages of another role is told so, for those are no secret.
                .exceptionHandling(refused -> refused.authenticationEntryPoint((_, _) -> notFound())
                        .accessDeniedHandler((exchange, _) -> refused(exchange)))
                // Of a visitor there is nothing to forge: no login, and no form that changes anything anywhere.
                .csrf(csrf -> csrf.csrfTokenRepository(formKeys)
                        .csrfTokenRequestHandler(keysInForms())
                        .requireCsrfProtectionMatcher(formKeys)
                        .accessDeniedHandler((_, _) -> LateForms.refuse()))
                .addFilterAfter(new Acquainted(), SecurityWebFiltersOrder.SECURITY_CONTEXT_SERVER_WEB_EXCHANGE)
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .logout(LogoutSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(content))
                        .frameOptions(frames -> frames.mode(Mode.DENY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicy(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        // BrowserMemory says what may be kept, for files differ from pages.
                        .cache(cache -> cache.disable()))
                .build();
    }

    /** Also in a form with a file. */
    private static XorServerCsrfTokenRequestAttributeHandler keysInForms() {
        var handler = new XorServerCsrfTokenRequestAttributeHandler();
        handler.setTokenFromMultipartDataEnabled(true);
        return handler;
    }

    private static void whoMaySeeWhat(AuthorizeExchangeSpec pages) {
        pages.pathMatchers(FOR_EVERYBODY).permitAll();
        for (var role : Role.values()) {
            pages.pathMatchers(role.paths()).hasAuthority(role.name());
        }
        pages.pathMatchers("/thuis").authenticated().anyExchange().denyAll();
    }

    private static Mono<Void> refused(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().value();
        var ofSomeRole = Arrays.stream(Role.values())
                .anyMatch(role -> path.equals(role.home()) || path.startsWith(role.home() + "/"));
        return ofSomeRole ? Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)) : notFound();
    }

    private static Mono<Void> notFound() {
        return Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
