package nl.warmwelkom.match.matching.domain;

import java.util.Map;
import java.util.Set;

/**
 * What the work of a position asks and offers; the part of a position that its employer can change to make room.
 *
 * @param strengths what is asked, at most 8
 * @param environment level 1 to 5 for each trait that the employer scored
 * @param dayPartsNeeded how many of the day-parts somebody has to be able to come
 */
public record Work(
        Code.Field field,
        Set<Code.Strength> strengths,
        Set<Code.Certificate> certificates,
        Map<Trait, Integer> environment,
        Set<Code.Support> support,
        Hours hours,
        Set<DayPart> dayParts,
        int dayPartsNeeded) {

    public static final int MOST_STRENGTHS = 8;

    public Work {
        if (strengths.size() > MOST_STRENGTHS) {
            throw new IllegalArgumentException(
                    "Work asks at most %d strengths, not %d".formatted(MOST_STRENGTHS, strengths.size()));
        }
        if (environment.values().stream().anyMatch(level -> level < Trait.LOWEST || level > Trait.HIGHEST)) {
            throw new IllegalArgumentException("The level of a trait is 1 to 5");
        }
        if (dayPartsNeeded < 0) {
            throw new IllegalArgumentException("Nobody needs %d day-parts".formatted(dayPartsNeeded));
        }
        strengths = Set.copyOf(strengths);
        certificates = Set.copyOf(certificates);
        environment = Map.copyOf(environment);
        support = Set.copyOf(support);
        dayParts = Set.copyOf(dayParts);
    }

    Work asking(Set<Code.Strength> others) {
        return new Work(field, others, certificates, environment, support, hours, dayParts, dayPartsNeeded);
    }

    Work in(Map<Trait, Integer> other) {
        return new Work(field, strengths, certificates, other, support, hours, dayParts, dayPartsNeeded);
    }

    Work offering(Set<Code.Support> other) {
        return new Work(field, strengths, certificates, environment, other, hours, dayParts, dayPartsNeeded);
    }

    Work of(Hours other) {
        return new Work(field, strengths, certificates, environment, support, other, dayParts, dayPartsNeeded);
    }

    Work on(Set<DayPart> others, int needed) {
        return new Work(field, strengths, certificates, environment, support, hours, others, needed);
    }
}
