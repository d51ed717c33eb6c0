package nl.warmwelkom.gateway.services;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.warmwelkom.gateway.problems.Problem;
import nl.warmwelkom.gateway.problems.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Calls services with a time limit and a breaker for each, so that one that is down or slow costs its own callers a clear
 * answer and nobody else anything. Nothing is ever sent twice: we cannot know what the first one did.
 */
@Component
public final class ServiceCalls {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceCalls.class);

    private final CallSettings settings;
    private final Map<Service, CircuitBreaker> breakers = new EnumMap<>(Service.class);

    ServiceCalls(CallSettings settings) {
        this.settings = settings;
        for (var service : Service.values()) {
            breakers.put(service, breaker(service));
        }
    }

    /**
     * The call, or a refusal that says that the service is not available.
     *
     * @param status of what the service answered: its own mistakes (5xx) count against it, its refusals (4xx) do not
     */
    public <T> Mono<T> guarded(Service service, Mono<T> call, Function<T, HttpStatusCode> status) {
        var breaker = Objects.requireNonNull(breakers.get(service));
        return call.map(value -> new Answer<>(value, status.apply(value)))
                .timeout(settings.timeLimit())
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .map(Answer::value)
                // While the breaker is open its callers are many, and it has told the log already.
                .onErrorMap(CallNotPermittedException.class, _ -> refusal())
                .onErrorMap(failure -> !(failure instanceof Refusal), failure -> unavailable(service, failure));
    }

    private Refusal unavailable(Service service, Throwable failure) {
        return unavailable(service, failure.getClass().getSimpleName());
    }

    /**
     * The refusal for a service that gave no usable answer.
     *
     * @param why for the log, without anything that was sent or answered
     */
    public Refusal unavailable(Service service, String why) {
        LOG.warn("No answer from {}: {}", name(service), why);
        return refusal();
    }

    private Refusal refusal() {
        return Problem.unavailable(
                        "The part of the system that answers this is not available now. Try again in a moment.",
                        settings.breaker().openFor())
                .refuse();
    }

    private CircuitBreaker breaker(Service service) {
        var how = settings.breaker();
        var breaker = CircuitBreaker.of(
                name(service),
                CircuitBreakerConfig.custom()
                        .slidingWindowType(SlidingWindowType.TIME_BASED)
                        .slidingWindowSize(Math.toIntExact(how.window().toSeconds()))
                        .minimumNumberOfCalls(how.minimumCalls())
                        .failureRateThreshold(how.failurePercentage())
                        .waitDurationInOpenState(how.openFor())
                        .permittedNumberOfCallsInHalfOpenState(how.trialCalls())
                        .recordResult(ServiceCalls::isMistake)
                        .writableStackTraceEnabled(false)
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(event -> LOG.info("Breaker of {}: {}", name(service), event.getStateTransition()));
        return breaker;
    }

    private static boolean isMistake(Object answer) {
        return answer instanceof Answer<?> given && given.status().is5xxServerError();
    }

    private static String name(Service service) {
        return service.name().toLowerCase(Locale.ROOT);
    }

    private record Answer<T>(T value, HttpStatusCode status) {}
}
