package nl.warmwelkom.web.candidate;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import nl.warmwelkom.web.picture.Thermometer;
import org.jspecify.annotations.Nullable;

/** What the API tells a candidate, as far as the pages show it. */
final class CandidateViews {

    private CandidateViews() {}

    record Introductions(@Nullable List<Introduction> items) {

        List<Introduction> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Introduction(
            String id,
            String status,
            Place position,
            Company employer,
            @Nullable String motivation,
            @Nullable String answerBy,
            @Nullable Integer temperature,
            @Nullable String wordsToCandidate,
            @Nullable List<Asked> questions) {

        public boolean waits() {
            return status.equals("proposed");
        }

        /** Then there is somebody to hand something over to. */
        public boolean employerKnows() {
            return List.of("offered", "accepted", "met", "trial", "placed").contains(status);
        }

        public boolean canBeWithdrawn() {
            return employerKnows() || List.of("agreed", "returned").contains(status);
        }

        public boolean isOver() {
            return !waits() && !canBeWithdrawn();
        }

        /** How warm the water is with this employer, as a word for it; null when nobody knows. */
        public @Nullable String feel() {
            return temperature == null ? null : Thermometer.showing(temperature).feel();
        }

        /** What the employer asked about the candidate, and what was told. */
        public List<Asked> talk() {
            return requireNonNullElse(questions, List.of());
        }
    }

    record Place(
            String title,
            @Nullable String tasks,
            @Nullable List<String> support,
            @Nullable Hours hours,
            @Nullable List<String> dayParts,
            @Nullable Location location) {

        public List<String> offers() {
            return requireNonNullElse(support, List.of());
        }

        public List<String> when() {
            return requireNonNullElse(dayParts, List.of());
        }
    }

    record Hours(int min, int max) {}

    record Location(String postcode4) {}

    record Asked(String words, @Nullable String answer) {}

    /** @param size how many people work there */
    record Company(@Nullable String name, @Nullable String size) {}
}
