package nl.warmwelkom.contracts.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** Where an employer and a candidate are, in the order in which it goes. */
public enum Stage {
    BEFORE_MEETING("voor-de-kennismaking", "Voor de kennismaking", "Before you meet"),
    MEETING("kennismaking", "Bij de kennismaking", "When you meet"),
    FIRST_DAY("eerste-werkdag", "De eerste werkdag", "The first day at work"),
    FIRST_MONTHS("eerste-maanden", "De eerste maanden", "The first months"),
    LASTING("blijvend", "Blijvend", "From then on");

    private final String code;
    private final String nl;
    private final String en;

    Stage(String code, String nl, String en) {
        this.code = code;
        this.nl = nl;
        this.en = en;
    }

    /** The stage with this code; empty for a code that is none. */
    public static Optional<Stage> of(String code) {
        return Arrays.stream(values()).filter(stage -> stage.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public Label label() {
        return new Label(nl, en);
    }

    /** The code, so that files and messages say what people agreed on. */
    @Override
    public String toString() {
        return code;
    }
}
