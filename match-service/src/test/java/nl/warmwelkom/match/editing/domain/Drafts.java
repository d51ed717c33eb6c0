package nl.warmwelkom.match.editing.domain;

import java.time.LocalDate;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Basis;
import nl.warmwelkom.contracts.catalogue.Disclosure;
import nl.warmwelkom.contracts.catalogue.Evidence;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.contracts.catalogue.Tip;

/** Wordings that differ in what they say. */
public final class Drafts {

    private static final Label TITLE = new Label("Vraag wat helpt", "Ask what helps");

    private Drafts() {}

    public static Wording saying(String id, String words, List<Side> sides) {
        return new Wording(tip(id, words, LocalDate.parse("2027-11-30")), sides, null);
    }

    public static Wording saying(String id, String words) {
        return saying(id, words, List.of());
    }

    public static Wording until(String id, LocalDate validUntil) {
        return new Wording(tip(id, "Vraag wat iemand helpt.", validUntil), List.of(), null);
    }

    public static Wording under(String id, String condition) {
        return new Wording(
                tip(id, "Vraag wat iemand helpt.", LocalDate.parse("2027-11-30"), condition), List.of(), null);
    }

    private static Tip tip(String id, String words, LocalDate validUntil) {
        return tip(id, words, validUntil, "always");
    }

    private static Tip tip(String id, String words, LocalDate validUntil, String condition) {
        return new Tip(
                id,
                Stage.BEFORE_MEETING,
                TITLE,
                new Label(words, words),
                List.of("ziekteverzuim"),
                List.of(),
                List.of(condition),
                null,
                null,
                Disclosure.UNIVERSAL,
                Basis.PRACTICE,
                "vakkennis",
                List.of(),
                Evidence.RECALLED,
                2026,
                LocalDate.parse("2026-11-01"),
                validUntil,
                false);
    }
}
