package nl.warmwelkom.web.region;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.web.site.Days;
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
            @Nullable List<Tip> tips,
            @Nullable List<Step> history) {

        public boolean waits() {
            return status.equals("agreed");
        }

        /** Since the candidate's yes; a reminder changes nothing. */
        public String since() {
            return steps().reversed().stream()
                    .filter(step -> step.status().equals("agreed"))
                    .findFirst()
                    .map(Step::at)
                    .orElseGet(() -> requireNonNullElse(proposedAt, ""));
        }

        /** How many days it has been waiting. */
        public long days(LocalDate today) {
            return since().isEmpty() ? 0 : ChronoUnit.DAYS.between(Days.on(Instant.parse(since())), today);
        }

        /** What was said when it was given back before. */
        public Optional<Step> givenBack() {
            return steps().reversed().stream()
                    .filter(step -> step.status().equals("returned"))
                    .findFirst();
        }

        private List<Step> steps() {
            return requireNonNullElse(history, List.of());
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
            @Nullable List<String> supportNeeds,
            @Nullable List<Provision> provisions) {

        static final Share NOTHING = new Share(false, false, false, null, null);

        public List<String> needs() {
            return requireNonNullElse(supportNeeds, List.of());
        }

        public List<Provision> cover() {
            return requireNonNullElse(provisions, List.of());
        }

        public boolean isNothing() {
            return !givenName && !story && !strengths && needs().isEmpty() && cover().isEmpty();
        }
    }

    /** Something that is arranged, or could be. */
    record Provision(String code, String state) {}

    record Step(
            String status,
            String at,
            @Nullable String reasonCode,
            @Nullable String words) {}

    record Tip(@Nullable String title) {}

    record OpenQuestions(@Nullable List<OpenQuestion> items) {

        List<OpenQuestion> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record OpenQuestion(String id, String employerName, String text, String askedAt, String dueOn) {

        /** Whether the employer should have had an answer before this day. */
        public boolean isLate(LocalDate today) {
            return LocalDate.parse(dueOn).isBefore(today);
        }
    }
}
