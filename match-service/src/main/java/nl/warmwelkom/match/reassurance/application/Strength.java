package nl.warmwelkom.match.reassurance.application;

import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.Tip;

/** How sure a tip is. No tip works for everybody, so none says that it does. */
final class Strength {

    private static final Label GENERAL = new Label("algemene informatie", "general information");
    private static final Label RULE = new Label("zo is de regel", "this is the rule");
    private static final Label OFTEN = new Label("helpt vaak", "often helps");

    private static final Label CHECK = new Label(
            "Dit is algemene informatie. Vraag na hoe het bij u zit.",
            "This is general information. Ask how it is in your case.");

    private Strength() {}

    static Label of(Tip tip) {
        if (tip.verifyBeforePublication()) {
            return GENERAL;
        }
        return switch (tip.basis()) {
            case LAW -> RULE;
            case RESEARCH, GUIDELINE, PRACTICE -> OFTEN;
        };
    }

    /** The text; where somebody still has to look up the law, it says so in words, wherever the text goes. */
    static Label carefully(Tip tip) {
        var text = tip.text();
        return tip.verifyBeforePublication()
                ? new Label(text.nl() + " " + CHECK.nl(), text.en() + " " + CHECK.en())
                : text;
    }
}
