package nl.warmwelkom.contracts.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of advice to an employer.
 *
 * @param title a few words that say what it is about
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
        Label title,
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

    /** Whether the tip may still be shown on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
