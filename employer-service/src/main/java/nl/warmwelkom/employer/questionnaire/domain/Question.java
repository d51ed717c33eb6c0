package nl.warmwelkom.employer.questionnaire.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something an employer asked in own words.
 *
 * @param words null when it would cross a line about a person: then the words are not kept
 * @param heard what it was taken for; null when it was asked before anything was recognised
 * @param choice what the employer says that it is about; counts above what was heard
 * @param answer of the account manager, to a question that none of our tips is about
 */
public record Question(
        String id,
        @Nullable String words,
        @Nullable Heard heard,
        @Nullable Choice choice,
        @Nullable Reply answer) {

    public static Question asked(String id, String words, Heard heard) {
        return new Question(id, heard.crossesALine() ? null : words, heard, null, null);
    }

    /** What it is about, the surest first. Nothing at all for a question that somebody has to read. */
    public List<String> concerns() {
        if (choice != null) {
            return choice.concerns();
        }
        return heard == null
                ? List.of()
                : heard.concerns().stream().map(Guess::concern).toList();
    }

    /** Whether it waits for somebody to answer it. A question that crosses a line is never passed on. */
    public boolean isOpen() {
        return answer == null && words != null && concerns().isEmpty();
    }

    public boolean crossesALine() {
        return heard != null && heard.crossesALine();
    }

    public Question chosen(Choice now) {
        return new Question(id, words, heard, now, answer);
    }

    public Question answered(Reply now) {
        return new Question(id, words, heard, choice, now);
    }

    /** A question to put before an editor: its answer could become a tip. */
    public boolean isSuggestion() {
        return answer != null && answer.suggestAsTip();
    }

    /** What an editor may add to the training text: the employer said what it is about, and that it may be learned from. */
    public boolean mayTeach() {
        return words != null && choice != null && choice.mayTeach();
    }

    /**
     * What the words were taken for.
     *
     * @param crossesALine whether it asks for something about a person's health that nobody may do
     * @param concerns those that we are sure enough of
     * @param suggestions the likeliest ones, however unsure
     */
    public record Heard(boolean crossesALine, List<Guess> concerns, List<Guess> suggestions) {}

    /** A concern, with how sure we are of it: 0 to 1. */
    public record Guess(String concern, double confidence) {}

    /** What the employer ticked; nothing for "something else". */
    public record Choice(List<String> concerns, boolean mayTeach, Instant at) {}

    /** What the account manager wrote back. */
    public record Reply(String words, String by, Instant at, boolean suggestAsTip) {}
}
