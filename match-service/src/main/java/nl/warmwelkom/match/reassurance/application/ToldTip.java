package nl.warmwelkom.match.reassurance.application;

import java.time.LocalDate;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
import org.jspecify.annotations.Nullable;

/**
 * A tip as it is told to an employer.
 *
 * @param title what it is about, in the reader's language
 * @param evidence {@code seen} when the claim was read in the source, {@code recalled} when it is professional knowledge
 * @param strength how sure it is, in the reader's language; it never promises that a tip works
 * @param provision code of the arrangement that it points to
 */
public record ToldTip(
        String id,
        String title,
        Label text,
        String stage,
        List<Because> because,
        Source source,
        LocalDate validUntil,
        String evidence,
        String strength,
        @Nullable String provision) {

    /**
     * Why this tip, in the reader's language.
     *
     * @param concern the worry that it answers; null when it is about what a candidate shares
     * @param questions ids of the reader's own questions about it; their words are with employer-service
     */
    public record Because(@Nullable String concern, String words, List<String> questions) {

        public Because {
            questions = List.copyOf(questions);
        }
    }

    /** Where it comes from, and when somebody last looked. */
    public record Source(String name, @Nullable String url, LocalDate checkedOn) {}
}
