package nl.warmwelkom.web.api;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.client.circuitbreaker.ReactiveCircuitBreakerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

/** Where the API is, and how long a page waits for a part of it. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    /** A dossier on paper has its letters in it. */
    private static final int LARGEST = 4 * 1024 * 1024;

    @Bean
    Api api(
            WebClient.Builder client,
            @Value("${warm-welkom.services.gateway}") URI gateway,
            ReactiveCircuitBreakerFactory<?, ?> breakers) {
        return new Api(
                client.clone()
                        .baseUrl(gateway.toString())
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
                        .build(),
                breakers);
    }

    /** For every breaker that is not named elsewhere: the parts of the API. Under the gateway's own limit for a page. */
    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> apiLimits(
            @Value("${warm-welkom.web.api-time-limit:3500ms}") Duration limit) {
        return factory -> factory.configureDefault(part -> new Resilience4JConfigBuilder(part)
                .timeLimiterConfig(
                        TimeLimiterConfig.custom().timeoutDuration(limit).build())
                .circuitBreakerConfig(CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(10)
                        .waitDurationInOpenState(Duration.ofSeconds(5))
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .build())
                .build());
    }
}
