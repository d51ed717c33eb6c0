package nl.warmwelkom.contracts.events;

import java.util.List;
import java.util.Map;

/** What happens to a position. Keyed by position id; the topic keeps the last state of each. */
public sealed interface PositionEvent {

    /**
     * The state of an open position after a change.
     *
     * @param field code of the field of work, from the interests
     * @param environment level 1 to 5 for each environment trait that the employer scored
     * @param hoursMin fewest hours a week
     * @param hoursMax most hours a week
     * @param dayParts such as {@code mon-am}
     * @param dayPartsNeeded how many of those day-parts somebody has to be able to come
     * @param openings how many people can start
     */
    @WireName("nl.warmwelkom.position.changed.v1")
    record PositionChanged(
            String employerId,
            String title,
            String tasks,
            String field,
            List<String> strengths,
            List<String> certificates,
            Map<String, Integer> environment,
            List<String> support,
            int hoursMin,
            int hoursMax,
            List<String> dayParts,
            int dayPartsNeeded,
            int openings,
            String postcode4)
            implements PositionEvent {}

    @WireName("nl.warmwelkom.position.closed.v1")
    record PositionClosed(String employerId) implements PositionEvent {}
}
