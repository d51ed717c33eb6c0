package nl.warmwelkom.web.candidate;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API tells a candidate, as far as the pages show it. */
final class CandidateViews {

    private static final String EMPLOYER = "employer";

    private CandidateViews() {}

    record Dossier(
            String givenName,
            @Nullable List<String> strengths,
            @Nullable List<Need> supportNeeds,
            @Nullable Story story) {

        public List<String> goodAt() {
            return requireNonNullElse(strengths, List.of());
        }

        public List<Need> helps() {
            return requireNonNullElse(supportNeeds, List.of());
        }

        /** The needs that an employer may be shown, each once. */
        public List<String> mayBeShown() {
            return helps().stream()
                    .filter(need -> EMPLOYER.equals(need.sharing()))
                    .map(Need::code)
                    .distinct()
                    .toList();
        }

        public boolean storyMayBeShown() {
            return story != null
                    && EMPLOYER.equals(story.sharing())
                    && !requireNonNullElse(story.words(), "").isBlank();
        }
    }

    record Need(String code, @Nullable String words, String sharing) {}

    record Story(@Nullable String words, String sharing) {}

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
