package nl.warmwelkom.gateway.services;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How patient we are with a service.
 *
 * @param timeLimit until an answer has to begin
 * @param stallLimit how long an answer that has begun may stand still
 * @param breaker when to stop asking for a while
 */
@ConfigurationProperties("warm-welkom.calls")
public record CallSettings(Duration timeLimit, Duration stallLimit, Breaker breaker) {

    /**
     * When to stop asking for a while.
     *
     * @param window seconds of calls that it judges by: at our few calls a second a window of a hundred calls would still
     *     hold this morning's
     * @param minimumCalls fewer calls than this in the window prove nothing
     * @param failurePercentage from here on the service counts as down
     * @param openFor how long it is then left alone
     * @param trialCalls calls that have to show that it is back
     */
    public record Breaker(
            Duration window, int minimumCalls, float failurePercentage, Duration openFor, int trialCalls) {}
}
