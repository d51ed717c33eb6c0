package nl.warmwelkom.match.matching.domain;

import nl.warmwelkom.contracts.catalogue.Label;

/** What a dossier still needs before workplaces can be proposed. */
public enum DossierGap {
    STRENGTHS("strengths", "Kies minstens drie kwaliteiten.", "Choose at least three strengths."),
    HOURS("hours", "Vul in hoeveel uur per week je wilt werken.", "Fill in how many hours a week you want to work."),
    TRAVEL_DISTANCE("max-travel-km", "Vul in hoe ver je wilt reizen.", "Fill in how far you want to travel."),
    WISHES(
            "wishes",
            "Kies minstens één wens: werk dat je leuk vindt, of hoe je werkplek moet zijn.",
            "Choose at least one wish: work that you like, or what your workplace should be like.");

    private final String code;
    private final String nl;
    private final String en;

    DossierGap(String code, String nl, String en) {
        this.code = code;
        this.nl = nl;
        this.en = en;
    }

    /** The code as it travels. */
    public String code() {
        return code;
    }

    /** What to do about it, for whoever keeps the dossier. */
    public Label label() {
        return new Label(nl, en);
    }
}
