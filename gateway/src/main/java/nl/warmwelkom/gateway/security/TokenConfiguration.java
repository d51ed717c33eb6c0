package nl.warmwelkom.gateway.security;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.warmwelkom.gateway.problems.Problem;
import nl.warmwelkom.gateway.problems.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

/** Which tokens we believe. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(TokenConfiguration.class);

    /** How much two clocks may differ. The usual minute would keep an expired token alive for that minute. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    private static final Duration PATIENCE_FOR_KEYS = Duration.ofSeconds(2);

    /** Signatures that only the identity provider can make; never one with a shared secret, never none. */
    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    @Bean
    ReactiveJwtDecoder tokens(TokenSettings settings, WebClient serviceClient) {
        ExchangeFilterFunction inTime =
                (request, next) -> next.exchange(request).timeout(PATIENCE_FOR_KEYS);
        var decoder = NimbusReactiveJwtDecoder.withJwkSetUri(settings.jwksUri())
                .webClient(serviceClient.mutate().filter(inTime).build())
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .build();
        decoder.setJwtValidator(validator(settings.tokenIssuer(), settings.audience()));
        // The decoder says IllegalStateException for "no keys": that is an outage, not a mistake of ours or of the
        // caller.
        return token -> decoder.decode(token).onErrorMap(IllegalStateException.class, _ -> noKeys());
    }

    private static Refusal noKeys() {
        LOG.warn("The keys of the identity provider are out of reach");
        return Problem.unavailable("Tokens cannot be checked now. Try again in a moment.", PATIENCE_FOR_KEYS)
                .refuse();
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        var times = new JwtTimestampValidator(CLOCK_SKEW);
        times.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                times,
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, aud -> aud != null && aud.contains(audience)),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, sub -> sub != null && !sub.isBlank()));
    }
}
