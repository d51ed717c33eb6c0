package nl.warmwelkom.web.quickcheck.upstream;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;
import java.util.function.Consumer;
import nl.warmwelkom.web.quickcheck.application.Questionnaires;
import nl.warmwelkom.web.quickcheck.application.QuickChecks;
import nl.warmwelkom.web.quickcheck.application.Sectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.client.circuitbreaker.ReactiveCircuitBreakerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.service.registry.HttpServiceGroup.ClientType;
import org.springframework.web.service.registry.ImportHttpServices;

/** The services that the quick check stands on, each with its own address, time limit and breaker. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UpstreamSettings.class)
@ImportHttpServices(group = "employer", types = EmployerApi.class, clientType = ClientType.WEB_CLIENT)
@ImportHttpServices(group = "match", types = MatchApi.class, clientType = ClientType.WEB_CLIENT)
class UpstreamConfiguration {

    private static final String QUESTIONNAIRE = "questionnaire";
    private static final String SECTORS = "sectors";
    private static final String QUICK_CHECKS = "quick-checks";

    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> limits(UpstreamSettings settings) {
        return factory -> {
            factory.configure(limit(settings.employerTimeLimit()), QUESTIONNAIRE, SECTORS);
            factory.configure(limit(settings.matchTimeLimit()), QUICK_CHECKS);
        };
    }

    private static Consumer<Resilience4JConfigBuilder> limit(Duration limit) {
        return breaker -> breaker.timeLimiterConfig(
                        TimeLimiterConfig.custom().timeoutDuration(limit).build())
                .circuitBreakerConfig(breaker());
    }

    /** Sized for a few calls a minute: the defaults judge after a hundred, and then wait a minute. */
    private static CircuitBreakerConfig breaker() {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(5)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(5))
                .permittedNumberOfCallsInHalfOpenState(2)
                .ignoreException(UpstreamConfiguration::isOurOwnMistake)
                .build();
    }

    /** A service that refuses what we send is well; only what we sent is not. */
    private static boolean isOurOwnMistake(Throwable failure) {
        return failure instanceof WebClientResponseException response
                && response.getStatusCode().is4xxClientError();
    }

    @Bean
    Questionnaires questionnaires(
            EmployerApi api, ReactiveCircuitBreakerFactory<?, ?> breakers, UpstreamSettings settings) {
        var employerService = new Guarded("employer-service", breakers.create(QUESTIONNAIRE));
        return new HttpQuestionnaires(api, employerService, settings.keepQuestionnaire());
    }

    @Bean
    Sectors sectors(EmployerApi api, ReactiveCircuitBreakerFactory<?, ?> breakers, UpstreamSettings settings) {
        var employerService = new Guarded("employer-service", breakers.create(SECTORS));
        return new HttpSectors(api, employerService, settings.keepQuestionnaire());
    }

    @Bean
    QuickChecks quickChecks(MatchApi api, ReactiveCircuitBreakerFactory<?, ?> breakers) {
        return new HttpQuickChecks(api, new Guarded("match-service", breakers.create(QUICK_CHECKS)));
    }
}
