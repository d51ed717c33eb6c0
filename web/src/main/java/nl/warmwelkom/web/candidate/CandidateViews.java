package nl.warmwelkom.web.candidate;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
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
            Named employer,
            @Nullable String motivation,
            @Nullable String answerBy,
            @Nullable Integer temperature,
            @Nullable String wordsToCandidate) {

        public boolean waits() {
            return status.equals("proposed");
        }

        /** Then there is somebody to hand something over to. */
        public boolean employerKnows() {
            return List.of("offered", "accepted", "met", "trial", "placed").contains(status);
        }

        public boolean canBeWithdrawn() {
            return List.of("agreed", "returned", "offered", "accepted", "met").contains(status);
        }
    }

    record Place(
            String title,
            @Nullable String tasks,
            @Nullable List<String> support,
            @Nullable Hours hours) {

        public List<String> offers() {
            return requireNonNullElse(support, List.of());
        }
    }

    record Hours(int min, int max) {}

    record Named(@Nullable String name) {}
}
