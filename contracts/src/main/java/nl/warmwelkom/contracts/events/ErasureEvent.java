package nl.warmwelkom.contracts.events;

import java.time.Instant;
import java.util.List;

/** How far services are with forgetting a candidate whose dossier was erased. Keyed by candidate id. */
public sealed interface ErasureEvent {

    /**
     * A service has forgotten the candidate.
     *
     * @param introductions ids of those that were about the candidate, told by the service that keeps them; empty from others
     */
    @WireName("nl.warmwelkom.erasure.reported.v1")
    record ErasureReported(String service, List<String> introductions, Instant at) implements ErasureEvent {}
}
