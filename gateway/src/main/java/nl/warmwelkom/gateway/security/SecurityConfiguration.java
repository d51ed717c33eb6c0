package nl.warmwelkom.gateway.security;

import nl.warmwelkom.gateway.PublicAddress;
import nl.warmwelkom.gateway.login.LoginDone;
import nl.warmwelkom.gateway.login.LoginEntry;
import nl.warmwelkom.gateway.login.LoginPath;
import nl.warmwelkom.gateway.login.OurPages;
import nl.warmwelkom.gateway.login.PagesWithLogin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;

/** What needs a token, and what answers say to browsers. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    private static final String API = "/api/v1";

    private static final String[] READ_BY_ANYONE = {
        API + "/catalogue/**",
        API + "/questionnaire",
        API + "/weights",
        API + "/openness",
        API + "/shared-dossiers/*",
        API + "/schemas/*",
        API + "/problems",
        API + "/problems/*",
        API + "/openapi.json"
    };

    /** Answers of the API are data: nothing in them may run, and nobody may frame them. */
    private static final String POLICY_OF_DATA = "default-src 'none'; frame-ancestors 'none'";

    private static final String POLICY_OF_PAGES =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final PublicAddress address;

    SecurityConfiguration(PublicAddress address) {
        this.address = address;
    }

    @Bean
    @Order(1)
    SecurityWebFilterChain api(ServerHttpSecurity http, TokenRefusals refusals) {
        return http.securityMatcher(ServerWebExchangeMatchers.pathMatchers("/api/**"))
                // There is no session and no cookie here: a browser cannot be made to send somebody's token along.
                .csrf(CsrfSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(headers -> browserRules(headers, POLICY_OF_DATA).cache(HeaderSpec.CacheSpec::disable))
                .authorizeExchange(paths -> paths.pathMatchers(HttpMethod.GET, READ_BY_ANYONE)
                        .permitAll()
                        .pathMatchers(HttpMethod.HEAD, READ_BY_ANYONE)
                        .permitAll()
                        .pathMatchers(
                                HttpMethod.POST,
                                API + "/quick-checks",
                                API + "/concerns/recognise",
                                API + "/provisions/estimate")
                        .permitAll()
                        .anyExchange()
                        .hasAuthority("SCOPE_api"))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .jwt(jwt -> {}))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    /**
     * Pages and the identity provider guard themselves, forms included; here people log in, and pages of somebody want that.
     */
    @Bean
    @Order(2)
    SecurityWebFilterChain pages(
            ServerHttpSecurity http,
            LoginEntry entry,
            LoginDone done,
            OurPages ours,
            ReactiveClientRegistrationRepository providers) {
        return http.csrf(CsrfSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .headers(headers -> browserRules(headers, POLICY_OF_PAGES))
                .authorizeExchange(paths -> paths.pathMatchers(PagesWithLogin.paths())
                        .authenticated()
                        .anyExchange()
                        .permitAll())
                .oauth2Login(login -> login.authenticationMatcher(
                                ServerWebExchangeMatchers.pathMatchers(LoginPath.ANSWER))
                        .authenticationSuccessHandler(done)
                        .authenticationFailureHandler(new RedirectServerAuthenticationFailureHandler(LoginPath.FAILED)))
                .logout(logout -> logout.requiresLogout(ours.logout())
                        .logoutHandler(new WebSessionServerLogoutHandler())
                        .logoutSuccessHandler(toTheProvider(providers)))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(entry))
                .build();
    }

    /** Or the next person at this computer would be logged in again by one click. */
    private ServerLogoutSuccessHandler toTheProvider(ReactiveClientRegistrationRepository providers) {
        var there = new OidcClientInitiatedServerLogoutSuccessHandler(providers);
        there.setPostLogoutRedirectUri(address.issuer() + "/");
        return there;
    }

    /** Each of these gives way to a service that says the same header itself. */
    private static HeaderSpec browserRules(HeaderSpec headers, String contentPolicy) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                // Addresses hold ids. Other sites do not get them; our own forms still tell where they come from.
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
