package nl.warmwelkom.contracts.catalogue.check;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Tip;

/** Everything that has to be right about a catalogue before people get to read it. */
public final class CatalogueCheck {

    private CatalogueCheck() {}

    /** All faults at once; none for a catalogue that may be shipped. */
    public static List<Fault> faults(Catalogue catalogue) {
        var findings = new Findings();
        MissingParts.check(catalogue, findings);
        if (!findings.faults().isEmpty()) {
            // The other checks read every part, so they can only speak of a catalogue that has them all.
            return findings.faults();
        }
        Identity.check(catalogue, findings);
        References.check(catalogue, findings);
        AmountRules.check(catalogue, findings);
        TipRules.check(catalogue, findings);
        QuestionnaireRules.check(catalogue, findings);
        return findings.faults();
    }

    /** All faults of a tip at once, as if it stood in this catalogue. */
    public static List<Fault> faults(Tip tip, Catalogue catalogue) {
        var findings = new Findings();
        References.check(tip, catalogue, findings);
        TipRules.check(tip, catalogue, findings);
        return findings.faults();
    }
}
