package nl.warmwelkom.candidate.dossier.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate brings, and looks for.
 *
 * @param maxTravelKm how far, in a straight line; null if nothing was said
 * @param hours null if nothing was said
 * @param certificates by name
 * @param wants environment traits with a side, such as {@code geluid:low}
 */
public record Work(
        @Nullable Integer maxTravelKm,
        @Nullable Hours hours,
        List<Code> dayParts,
        List<Code> strengths,
        List<Code> interests,
        List<String> certificates,
        List<Code> wants,
        List<Code> avoids) {

    public Work {
        dayParts = List.copyOf(dayParts);
        strengths = List.copyOf(strengths);
        interests = List.copyOf(interests);
        certificates = List.copyOf(certificates);
        wants = List.copyOf(wants);
        avoids = List.copyOf(avoids);
    }
}
