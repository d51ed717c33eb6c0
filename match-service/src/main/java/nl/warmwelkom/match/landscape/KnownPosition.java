package nl.warmwelkom.match.landscape;

import java.util.List;
import java.util.Map;
import nl.warmwelkom.contracts.events.PositionEvent.PositionChanged;

/**
 * A position, as employer-service told.
 *
 * @param open false once its employer took it away: introductions that it led to still tell of it
 */
public record KnownPosition(
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
        String postcode4,
        boolean open) {

    /** What an event tells of an open position. */
    public static KnownPosition of(PositionChanged changed) {
        return new KnownPosition(
                changed.employerId(),
                changed.title(),
                changed.tasks(),
                changed.field(),
                changed.strengths(),
                changed.certificates(),
                changed.environment(),
                changed.support(),
                changed.hoursMin(),
                changed.hoursMax(),
                changed.dayParts(),
                changed.dayPartsNeeded(),
                changed.openings(),
                changed.postcode4(),
                true);
    }

    KnownPosition closed() {
        return new KnownPosition(
                employerId,
                title,
                tasks,
                field,
                strengths,
                certificates,
                environment,
                support,
                hoursMin,
                hoursMax,
                dayParts,
                dayPartsNeeded,
                openings,
                postcode4,
                false);
    }
}
