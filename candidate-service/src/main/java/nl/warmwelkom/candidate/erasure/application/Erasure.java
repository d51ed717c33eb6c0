package nl.warmwelkom.candidate.erasure.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a dossier is to be gone, and how far that is.
 *
 * @param candidate whose it was; null once nothing is left to do, because then nobody need know any more
 * @param done since when each service has nothing of it any more
 * @param finishedAt null while there is something left to do
 */
public record Erasure(
        String id,
        @Nullable String candidate,
        Instant begunAt,
        Map<String, Instant> done,
        @Nullable Instant finishedAt) {

    /** This service. */
    static final String HERE = "candidate-service";

    /** Every service that keeps something of a candidate. */
    public static final List<String> SERVICES = List.of(HERE, "match-service", "employer-service");

    public Erasure {
        done = Map.copyOf(done);
    }

    boolean isDoneHere() {
        return done.containsKey(HERE);
    }

    boolean isDoneEverywhere() {
        return done.keySet().containsAll(SERVICES);
    }
}
