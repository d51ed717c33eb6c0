package nl.warmwelkom.match.matching.domain;

import java.util.Map;
import java.util.Set;

/** Which fields of work lie next to each other, as the catalogue has it. */
public record Neighbours(Map<Code.Field, Set<Code.Field>> byField) {

    public Neighbours {
        byField = Map.copyOf(byField);
    }

    /** How a field lies to the interests of a candidate. */
    public Interest between(Set<Code.Field> interests, Code.Field field) {
        if (interests.isEmpty()) {
            return Interest.NONE_GIVEN;
        }
        if (interests.contains(field)) {
            return Interest.IN_FIELD;
        }
        var near = byField.getOrDefault(field, Set.of());
        return near.stream().anyMatch(interests::contains) ? Interest.NEIGHBOURING : Interest.NEW_FIELD;
    }
}
