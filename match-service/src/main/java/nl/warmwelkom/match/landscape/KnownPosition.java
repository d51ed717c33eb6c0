package nl.warmwelkom.match.landscape;

import java.util.List;
import java.util.Map;

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
