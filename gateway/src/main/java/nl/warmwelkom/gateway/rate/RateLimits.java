package nl.warmwelkom.gateway.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import nl.warmwelkom.gateway.rate.RateSettings.Rate;

/**
 * A bucket of tokens for each caller, in the memory of this gateway alone. Callers that stay away are forgotten once their
 * bucket would be full again, so forgetting gives nobody more; beyond a hundred thousand the idlest go first.
 */
final class RateLimits {

    private static final int MOST_CALLERS = 100_000;
    private static final Duration AT_LEAST = Duration.ofSeconds(10);

    private final Rate rate;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    RateLimits(Rate rate, TimeMeter time) {
        this.rate = rate;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(AT_LEAST.plusSeconds(rate.isOff() ? 0 : rate.burst() / rate.perSecond()))
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** Counts one request: empty if it may go on, else how long to wait. */
    Optional<Duration> take(String caller) {
        if (rate.isOff()) {
            return Optional.empty();
        }
        var probe = bucketOf(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** As {@link #take}, without counting. */
    Optional<Duration> look(String caller) {
        if (rate.isOff()) {
            return Optional.empty();
        }
        var probe = bucketOf(caller).estimateAbilityToConsume(1);
        return probe.canBeConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucketOf(String caller) {
        return buckets.get(
                caller,
                _ -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
