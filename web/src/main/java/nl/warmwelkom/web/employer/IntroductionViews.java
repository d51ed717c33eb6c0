package nl.warmwelkom.web.employer;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API tells an employer about one introduction: only what the candidate chose to tell. */
final class IntroductionViews {

    private IntroductionViews() {}

    record Told(
            String id,
            String status,
            Place position,
            @Nullable Shared shared,
            @Nullable List<Asked> questions,
            @Nullable List<Views.Tip> tips) {

        private static final String OFFERED = "offered";

        public boolean waits() {
            return status.equals(OFFERED);
        }

        /** Somebody who shares no name is still somebody. */
        public String name() {
            return shared == null ? "" : requireNonNullElse(shared.givenName(), "");
        }

        public List<Asked> talk() {
            return requireNonNullElse(questions, List.of());
        }

        public List<Views.Tip> advice() {
            return requireNonNullElse(tips, List.of());
        }
    }

    record Place(String title) {}

    record Shared(
            @Nullable String givenName,
            @Nullable String story,
            @Nullable List<String> strengths,
            @Nullable List<Need> supportNeeds) {

        public List<String> goodAt() {
            return requireNonNullElse(strengths, List.of());
        }

        public List<Need> helps() {
            return requireNonNullElse(supportNeeds, List.of());
        }
    }

    record Need(String code, @Nullable String words) {}

    record Asked(String words, String at, @Nullable String answer) {}
}
