package nl.warmwelkom.web.editor;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Label;
import org.jspecify.annotations.Nullable;

/** What the API tells an editor, as far as the pages show it. */
final class EditorViews {

    private EditorViews() {}

    record ListedTips(
            @Nullable List<ListedTip> items, @Nullable String next) {

        List<ListedTip> all() {
            return requireNonNullElse(items, List.of());
        }

        /** Where the next page begins. */
        Optional<String> after() {
            return Optional.ofNullable(next);
        }
    }

    record ListedTip(
            String id,
            String state,
            boolean waiting,
            Label title,
            @Nullable List<String> concerns,
            Cited cited,
            String checkedOn,
            int daysLeft,
            @Nullable Boolean verifyBeforePublication,
            @Nullable Readability readability) {

        public List<String> answers() {
            return requireNonNullElse(concerns, List.of());
        }

        public boolean lookUp() {
            return Boolean.TRUE.equals(verifyBeforePublication);
        }

        public boolean readable() {
            return readability == null || readability.easy();
        }
    }

    /** Where somebody looks it up. */
    record Cited(String name, @Nullable String url) {}

    /** Whether a text is easy to read, and if not, where. */
    record Readability(
            boolean easy,
            @Nullable List<LongSentence> longSentences,
            @Nullable List<HardWord> bannedWords) {

        public List<LongSentence> tooLong() {
            return requireNonNullElse(longSentences, List.of());
        }

        public List<HardWord> hardWords() {
            return requireNonNullElse(bannedWords, List.of());
        }
    }

    record LongSentence(String sentence, int words) {}

    record HardWord(String word, String alternative) {}

    record Effects(@Nullable List<Effect> items, @Nullable String next) {

        List<Effect> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Effect(String tip, Verdicts verdicts, @Nullable List<Change> changes) {

        /** Those of which there is enough to tell. */
        public List<Change> known() {
            return requireNonNullElse(changes, List.<Change>of()).stream()
                    .filter(one -> !one.change().tooFew())
                    .toList();
        }
    }

    record Verdicts(
            boolean tooFew,
            @Nullable Integer n,
            @Nullable Integer helpful,
            @Nullable Integer notHelpful,
            @Nullable Integer knewThat) {}

    record Change(String concern, String moment, Figures change) {}

    record Figures(
            boolean tooFew,
            @Nullable Integer n,
            @Nullable Double mean,
            @Nullable Double from,
            @Nullable Double to) {}

    record Questions(@Nullable List<Question> items) {

        List<Question> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Question(
            String id,
            String askedAt,
            @Nullable String text,
            @Nullable List<String> concerns,
            boolean mayTeach,
            @Nullable String answer) {

        public List<String> about() {
            return requireNonNullElse(concerns, List.of());
        }
    }

    record Stories(@Nullable List<Story> items) {

        List<Story> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Story(
            String id,
            String concern,
            String words,
            boolean named,
            String status,
            String at,
            @Nullable Readability readability) {

        public boolean waits() {
            return status.equals("draft");
        }
    }
}
