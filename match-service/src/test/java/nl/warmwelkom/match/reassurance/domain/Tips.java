package nl.warmwelkom.match.reassurance.domain;

import java.time.LocalDate;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Basis;
import nl.warmwelkom.contracts.catalogue.Contradiction;
import nl.warmwelkom.contracts.catalogue.Disclosure;
import nl.warmwelkom.contracts.catalogue.Evidence;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.contracts.catalogue.Tip;

/** Made-up tips, to see one rule at a time. */
final class Tips {

    /** Only the concern 'heavy' counts more than once. */
    static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            "test", List.of(new Questionnaire.Statement("heavy", new Label("Zwaar", "Heavy"), 3)), List.of());

    private static final Label TEXT = new Label("Begin klein.", "Start small.");

    private Tips() {}

    static Tip tip(String id, Stage stage, List<String> concerns) {
        return tip(id, stage, concerns, List.of(), List.of("always"), Disclosure.UNIVERSAL);
    }

    static Tip tip(
            String id,
            Stage stage,
            List<String> concerns,
            List<String> needs,
            List<String> conditions,
            Disclosure disclosure) {
        return new Tip(
                id,
                stage,
                TEXT,
                TEXT,
                concerns,
                needs,
                conditions,
                null,
                null,
                disclosure,
                Basis.PRACTICE,
                "vakkennis",
                List.of(),
                Evidence.RECALLED,
                2026,
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2028, 11, 30),
                false);
    }

    /** What the law says, about one worry. */
    static Tip law(String id, String concern) {
        var tip = tip(id, Stage.MEETING, List.of(concern));
        return new Tip(
                tip.id(),
                tip.stage(),
                tip.title(),
                tip.text(),
                tip.concerns(),
                tip.supportNeeds(),
                tip.conditions(),
                null,
                null,
                tip.disclosure(),
                Basis.LAW,
                tip.source(),
                List.of(),
                tip.evidence(),
                tip.factYear(),
                tip.checkedOn(),
                tip.validUntil(),
                false);
    }

    static Contradiction contradiction(String tipA, String tipB) {
        return new Contradiction(
                "C01",
                "advice-a",
                List.of(tipA),
                "advice-b",
                List.of(tipB),
                TEXT,
                TEXT,
                Contradiction.Preference.BOTH_WITH_RULE,
                List.of("always"),
                "vakkennis",
                Evidence.RECALLED);
    }
}
