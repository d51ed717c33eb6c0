package nl.warmwelkom.contracts.events;

import java.time.Instant;

/** What happens to a request to be called. Keyed by the id of the request, kept for two years. */
public sealed interface CallEvent {

    /**
     * An employer asked an ambassador to call. Whom to call is kept by the service that knows employers.
     *
     * @param by id of the employer that asks
     */
    @WireName("nl.warmwelkom.call.requested.v1")
    record CallRequested(String storyId, String ambassadorId, String by, Instant at) implements CallEvent {}
}
