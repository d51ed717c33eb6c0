package nl.warmwelkom.web.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Who may see which page. Today all pages are for everybody; a new one is closed until it is named here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] FOR_EVERYBODY = {
        "/",
        "/watertemperatuur",
        "/uitleg/**",
        "/toegankelijkheid",
        "/voor/*",
        "/assets/*",
        "/robots.txt",
        "/actuator/health/**"
    };

    /** Nothing from elsewhere, nothing inline, and nobody may put us in a frame. */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @Bean
    SecurityWebFilterChain pages(ServerHttpSecurity http) {
        return http.authorizeExchange(pages -> pages.pathMatchers(FOR_EVERYBODY)
                        .permitAll()
                        .anyExchange()
                        .denyAll())
                // What is not for you is not there: the same page, in the same words, as what does not exist.
                .exceptionHandling(refused -> refused.authenticationEntryPoint((_, _) -> notFound())
                        .accessDeniedHandler((_, _) -> notFound()))
                // There is nothing to forge: no cookie, no session, no login, and no form that changes anything
                // anywhere. A
                // strange site could make somebody's browser fill in a quick check, and would only show that person a
                // page.
                // Forms of somebody who is logged in need it, and get it together with the login.
                .csrf(CsrfSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .logout(LogoutSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT))
                        .frameOptions(frames -> frames.mode(Mode.DENY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicy(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        // BrowserMemory says what may be kept, for files differ from pages.
                        .cache(cache -> cache.disable()))
                .build();
    }

    private static Mono<Void> notFound() {
        return Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
