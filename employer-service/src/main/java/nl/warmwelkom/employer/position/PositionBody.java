package nl.warmwelkom.employer.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.body.RequestSchema;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;

/** A position as the API takes it. */
@RequestSchema("NewPosition")
record PositionBody(
        String title,
        String tasks,
        String field,
        @Nullable List<String> strengths,
        @Nullable List<String> certificates,
        @Nullable Map<String, Integer> environment,
        @Nullable List<String> support,
        Position.Hours hours,
        @Nullable List<String> dayParts,
        @Nullable Integer dayPartsNeeded,
        @Nullable Integer openings,
        Location location) {

    record Location(String postcode4) {}

    Position toPosition(String employerId) {
        check();
        return new Position(
                employerId,
                title,
                tasks,
                field,
                orEmpty(strengths),
                orEmpty(certificates),
                environment == null ? Map.of() : environment,
                orEmpty(support),
                hours,
                orEmpty(dayParts),
                dayPartsNeeded == null ? 0 : dayPartsNeeded,
                openings == null ? 1 : openings,
                location.postcode4(),
                false);
    }

    /** What a schema cannot say: rules about two fields at once. */
    private void check() {
        var errors = new ArrayList<FieldError>();
        if (hours.min() > hours.max()) {
            errors.add(new FieldError(
                    "/hours/min", "too-large", "The fewest hours are at most the most hours.", List.of()));
        }
        if (dayPartsNeeded != null && dayPartsNeeded > orEmpty(dayParts).size()) {
            errors.add(new FieldError(
                    "/dayPartsNeeded", "too-large", "At most as many as there are in dayParts.", List.of()));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    /** A position as the API shows it. */
    record Shown(
            String id,
            String employerId,
            String title,
            String tasks,
            String field,
            List<String> strengths,
            List<String> certificates,
            Map<String, Integer> environment,
            List<String> support,
            Position.Hours hours,
            List<String> dayParts,
            int dayPartsNeeded,
            int openings,
            Location location) {

        static Shown of(Stored<Position> stored) {
            var position = stored.state();
            return new Shown(
                    stored.id(),
                    position.employerId(),
                    position.title(),
                    position.tasks(),
                    position.field(),
                    position.strengths(),
                    position.certificates(),
                    position.environment(),
                    position.support(),
                    position.hours(),
                    position.dayParts(),
                    position.dayPartsNeeded(),
                    position.openings(),
                    new Location(position.postcode4()));
        }
    }
}
