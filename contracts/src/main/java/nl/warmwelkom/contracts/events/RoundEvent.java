package nl.warmwelkom.contracts.events;

/**
 * What happens to the round of a region. Keyed by region, so that all rounds of one region lie on one partition and one
 * instance at a time works on them. Ids and counts only: what came of a round stays with match-service.
 */
public sealed interface RoundEvent {

    String roundId();

    String region();

    @WireName("nl.warmwelkom.round.requested.v1")
    record RoundRequested(String roundId, String region, int minimumFit) implements RoundEvent {}

    /**
     * An instance began to work on it.
     *
     * @param attempt 1 unless an earlier instance left it unfinished
     */
    @WireName("nl.warmwelkom.round.started.v1")
    record RoundStarted(String roundId, String region, int attempt) implements RoundEvent {}

    @WireName("nl.warmwelkom.round.finished.v1")
    record RoundFinished(String roundId, String region, int candidates, int served, boolean optimal)
            implements RoundEvent {}

    /** Somebody cancelled it, or it could not be done. */
    @WireName("nl.warmwelkom.round.stopped.v1")
    record RoundStopped(String roundId, String region) implements RoundEvent {}
}
