package nl.warmwelkom.web.employer;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
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
            @Nullable List<Views.Tip> tips,
            @Nullable List<Cover> provisions) {

        private static final String OFFERED = "offered";

        public boolean waits() {
            return status.equals(OFFERED);
        }

        public boolean over() {
            return Views.OVER.contains(status);
        }

        /** Somebody who shares no name is still somebody. */
        public String name() {
            return shared == null ? "" : requireNonNullElse(shared.givenName(), "");
        }

        public List<Asked> talk() {
            return requireNonNullElse(questions, List.of());
        }

        public List<Cover> cover() {
            return requireNonNullElse(provisions, List.of());
        }

        public List<Views.Tip> advice() {
            return requireNonNullElse(tips, List.of());
        }
    }

    record Place(String title) {}

    /** A provision that applies or could, without why. */
    record Cover(
            Label label,
            Label words,
            @Nullable Label what,
            List<Term> terms,
            String whereToAsk,
            @Nullable Money worth,
            Label amountNote,
            List<Label> assumptions) {}

    record Term(String text, String source, int year) {}

    record Money(long min, long max, int holdsFor) {}

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

        public boolean tellsNothing() {
            return story == null && goodAt().isEmpty() && helps().isEmpty();
        }
    }

    record Need(String code, @Nullable String words) {}

    record Asked(String words, String at, @Nullable String answer) {}
}
