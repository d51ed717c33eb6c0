package nl.warmwelkom.web.region;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the API tells an account manager, as far as the pages show it. */
final class RegionViews {

    /** From this intensity on it is a worry. */
    private static final int WORRY = 3;

    private RegionViews() {}

    record Introductions(@Nullable List<Introduction> items) {

        List<Introduction> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Introduction(
            String id,
            String status,
            Named position,
            Named employer,
            @Nullable String motivation,
            @Nullable String reason,
            @Nullable String proposedAt,
            @Nullable Share share,
            @Nullable Integer temperature,
            @Nullable Map<String, Integer> concerns,
            @Nullable List<Tip> tips) {

        public boolean waits() {
            return status.equals("agreed");
        }

        public String since() {
            return requireNonNullElse(proposedAt, "");
        }

        public Share shown() {
            return requireNonNullElse(share, Share.NOTHING);
        }

        public List<Tip> advice() {
            return requireNonNullElse(tips, List.of());
        }

        /** What this employer worries about, the strongest first. */
        public List<Map.Entry<String, Integer>> worries() {
            return requireNonNullElse(concerns, Map.<String, Integer>of()).entrySet().stream()
                    .filter(concern -> concern.getValue() >= WORRY)
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .toList();
        }
    }

    record Named(@Nullable String title, @Nullable String name) {}

    record Share(
            boolean givenName,
            boolean story,
            boolean strengths,
            @Nullable List<String> supportNeeds) {

        static final Share NOTHING = new Share(false, false, false, null);

        public List<String> needs() {
            return requireNonNullElse(supportNeeds, List.of());
        }
    }

    record Tip(@Nullable String title) {}

    record OpenQuestions(@Nullable List<OpenQuestion> items) {

        List<OpenQuestion> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record OpenQuestion(String id, String employerName, String text, String askedAt, String dueOn) {}
}
