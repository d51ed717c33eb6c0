package nl.warmwelkom.gateway.freshness;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.gateway.services.Service;

/**
 * What each account wrote in the last seconds, so that another service can wait until it knows too. In the memory of this
 * gateway alone: behind several gateways the answer may be a moment older, never wrong.
 */
public final class RecentWrites {

    private static final Duration MEMORY = Duration.ofSeconds(5);
    private static final int MOST_SUBJECTS = 10_000;

    /** Each account's latest; who writes more than this in five seconds is a script that loads data. */
    private static final int MOST_WRITES = 32;

    private final Ticker time;
    private final Cache<String, List<Write>> bySubject;

    RecentWrites(Ticker time) {
        this.time = time;
        this.bySubject = Caffeine.newBuilder()
                .maximumSize(MOST_SUBJECTS)
                .expireAfterWrite(MEMORY)
                .ticker(time)
                .build();
    }

    void remember(String subject, Service by, Sequence sequence) {
        var write = new Write(by, sequence, time.read());
        bySubject.asMap().merge(subject, List.of(write), (known, _) -> withNewest(write, known));
    }

    /** What that service has to have seen before it answers this account, newest first; empty if nothing. */
    public String waitFor(String subject, Service service) {
        var writes = bySubject.getIfPresent(subject);
        return writes == null
                ? ""
                : writes.stream()
                        .filter(write -> write.by() != service && isRecent(write))
                        .map(write -> write.sequence().toString())
                        .collect(Collectors.joining(","));
    }

    private List<Write> withNewest(Write write, List<Write> known) {
        var newest = known.stream()
                .filter(other -> other.sequence().isAbout(write.sequence()))
                .map(other -> other.newer(write))
                .findFirst()
                .orElse(write);
        var others = known.stream().filter(other -> !other.sequence().isAbout(write.sequence()) && isRecent(other));
        return Stream.concat(Stream.of(newest), others).limit(MOST_WRITES).toList();
    }

    private boolean isRecent(Write write) {
        return time.read() - write.at() < MEMORY.toNanos();
    }

    private record Write(Service by, Sequence sequence, long at) {

        /** Two answers may overtake each other on their way to us: the higher number counts, not the later answer. */
        Write newer(Write later) {
            return new Write(
                    later.by, sequence.number() > later.sequence.number() ? sequence : later.sequence, later.at);
        }
    }
}
