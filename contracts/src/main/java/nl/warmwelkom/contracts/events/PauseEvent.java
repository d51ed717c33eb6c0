package nl.warmwelkom.contracts.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether an employer is offered something new. Keyed by employer id; the topic keeps the last state of each. */
public sealed interface PauseEvent {

    /**
     * The employer answered something, said hello, or left an offer unanswered.
     *
     * @param since since when nothing new is offered; null as long as it is
     * @param lastSign when the employer last let itself be heard; a pause counts from there
     */
    @WireName("nl.warmwelkom.pause.changed.v1")
    record PauseChanged(@Nullable Instant since, Instant lastSign, Instant at) implements PauseEvent {}
}
