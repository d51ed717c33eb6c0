package nl.warmwelkom.match.landscape;

import java.util.List;
import java.util.Map;

/** An open position, as employer-service told. */
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
        String postcode4) {}
