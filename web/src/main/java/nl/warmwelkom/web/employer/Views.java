package nl.warmwelkom.web.employer;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.web.picture.TemperatureLine.Point;
import org.jspecify.annotations.Nullable;

/** What the API tells an employer, as far as the pages show it. */
final class Views {

    /** Of an introduction: nothing comes of it any more. */
    static final Set<String> OVER = Set.of("declined-by-employer", "ended", "expired");

    private Views() {}

    record Employer(String id, String name) {}

    /** Whether nothing new is offered, because three offers were left unanswered. */
    record Pause(boolean paused) {}

    record Temperatures(@Nullable List<Point> points) {

        List<Point> all() {
            return requireNonNullElse(points, List.of());
        }
    }

    /** @param ambassador another employer who had the same worry */
    record Tips(@Nullable List<Tip> items, @Nullable Ambassador ambassador) {

        List<Tip> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Tip(
            String id,
            String title,
            Label text,
            @Nullable List<Because> because,
            Source source,
            @Nullable String evidence) {

        public List<Because> reasons() {
            return requireNonNullElse(because, List.of());
        }

        /** Of a tip whose core was not read in the source itself, the catalogue says that it was recalled. */
        public boolean readInSource() {
            return !"recalled".equals(evidence);
        }
    }

    /**
     * Why a tip was chosen.
     *
     * @param questions ids of own questions about it
     */
    record Because(String words, @Nullable List<String> questions) {

        List<String> asked() {
            return requireNonNullElse(questions, List.of());
        }
    }

    /** @param organisation only if it may be named */
    record Ambassador(
            String storyId,
            String concern,
            String story,
            @Nullable String organisation) {}

    record Source(String name, @Nullable String url, String checkedOn) {

        /** Only what a browser may safely open: the address comes from outside. */
        public boolean canBeOpened() {
            return url != null && (url.startsWith("https://") || url.startsWith("http://"));
        }
    }

    record Introductions(@Nullable List<Introduction> items) {

        List<Introduction> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Introduction(
            String id,
            String status,
            Named position,
            @Nullable String answerBy) {}

    record Named(@Nullable String title) {}

    record Positions(@Nullable List<Position> items) {

        List<Position> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Position(String id, String title, int openings) {}

    record Questions(@Nullable List<Question> items) {

        List<Question> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Question(
            String id,
            String askedAt,
            @Nullable String text,
            String outcome,
            @Nullable List<Guess> concerns,
            @Nullable List<Guess> suggestions,
            boolean chosen,
            @Nullable String dueOn,
            @Nullable Explanation explanation,
            @Nullable Answered answer) {

        public List<Guess> heard() {
            return requireNonNullElse(concerns, List.of());
        }

        List<Guess> maybe() {
            return requireNonNullElse(suggestions, List.of());
        }

        /** Heard as something, and the employer has not said yet whether that is right. */
        public boolean asksBack() {
            return !chosen && text != null && answer == null;
        }
    }

    record Guess(String code) {}

    record Explanation(Label rule, Label why, Label instead) {}

    record Answered(String words, String at) {}
}
