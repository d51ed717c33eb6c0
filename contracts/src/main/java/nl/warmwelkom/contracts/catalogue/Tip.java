package nl.warmwelkom.contracts.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of advice to an employer.
 *
 * @param concerns codes of the concerns that it answers, the one it answers best first
 * @param supportNeeds codes of the support needs that it serves
 * @param conditions each in the words that {@link Condition} reads; all have to hold
 * @param note what a professional has to know about showing it
 * @param provision code of the provision that it is about
 * @param source id of the source that carries it
 * @param factYear the year that it holds for
 * @param validUntil the last day on which it is shown
 * @param verifyBeforePublication law that somebody should look up before relying on it
 */
public record Tip(
        String id,
        Stage stage,
        Label text,
        List<String> concerns,
        List<String> supportNeeds,
        List<String> conditions,
        @Nullable Label note,
        @Nullable String provision,
        Disclosure disclosure,
        Basis basis,
        String source,
        List<String> extraSources,
        Evidence evidence,
        int factYear,
        LocalDate checkedOn,
        LocalDate validUntil,
        boolean verifyBeforePublication) {

    public Tip {
        concerns = List.copyOf(concerns);
        supportNeeds = List.copyOf(supportNeeds);
        conditions = List.copyOf(conditions);
        extraSources = List.copyOf(extraSources);
    }

    /** The first sentence, which says what the tip is about. */
    public Label title() {
        return new Label(firstSentence(text.nl()), firstSentence(text.en()));
    }

    /** Whether the tip may still be shown on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }

    private static String firstSentence(String text) {
        for (int at = 0; at < text.length() - 1; at++) {
            char mark = text.charAt(at);
            if (".?!".indexOf(mark) >= 0 && text.charAt(at + 1) == ' ') {
                return text.substring(0, mark == '.' ? at : at + 1);
            }
        }
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
