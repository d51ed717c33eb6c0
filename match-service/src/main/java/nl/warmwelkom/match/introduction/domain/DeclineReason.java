package nl.warmwelkom.match.introduction.domain;

import java.util.Arrays;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Label;

/** Why an employer says no; each with words to the candidate that do no harm, as a start for the employer's own. */
public enum DeclineReason implements ReasonCode {
    NO_TIME_TO_GUIDE(
            "no-time-to-guide",
            "Wij hebben nu te weinig tijd om iemand te begeleiden",
            "We have too little time to guide somebody now",
            "We hebben nu te weinig tijd om je goed te begeleiden. Dat ligt aan ons. Je verdient een plek waar die tijd er wel is.",
            "We have too little time to guide you well now. That is on our side. You deserve a place where that time is there."),
    NO_WORK_NOW(
            "no-work-now",
            "De werkplek is vergeven of er is nu geen werk",
            "The position is filled or there is no work now",
            "De werkplek is intussen vergeven. Dat zegt niets over jou. We hopen dat je snel een goede plek vindt.",
            "The position has been filled in the meantime. That says nothing about you. We hope that you find a good place soon."),
    HOURS_DO_NOT_FIT(
            "hours-do-not-fit",
            "De uren of dagen passen niet",
            "The hours or days do not fit",
            "Onze uren en die van jou passen nu niet bij elkaar. Wat je kunt, staat daar los van.",
            "Our hours and yours do not fit each other now. What you can do has nothing to do with that."),
    TASKS_DO_NOT_FIT(
            "tasks-do-not-fit",
            "De taken passen niet bij de kwaliteiten",
            "The tasks do not fit the strengths",
            "Het werk dat wij hebben, sluit niet goed aan bij waar jij goed in bent. We gunnen je werk waarin je dat kunt laten zien.",
            "The work that we have does not go well with what you are good at. We wish you work in which you can show that."),
    SUPPORT_NOT_POSSIBLE(
            "support-not-possible",
            "Wij kunnen niet regelen wat helpt",
            "We cannot arrange what helps",
            "We kunnen nu niet goed regelen wat jou helpt. Dat ligt aan onze plek. Er zijn plekken waar dat wel kan.",
            "We cannot arrange well now what helps you. That is because of our place. There are places where it can be done."),
    TEAM_NOT_READY(
            "team-not-ready",
            "Ons team is er nog niet klaar voor",
            "Our team is not ready for it yet",
            "Ons team is er nog niet klaar voor om een nieuwe collega goed te ontvangen. Daar gaan wij aan werken.",
            "Our team is not ready yet to welcome a new colleague well. We are going to work on that."),
    WORRY(
            "worry",
            "Wij hebben nog een zorg",
            "We still have a worry",
            "We hebben zelf nog vragen waar we eerst een antwoord op willen. Dank je wel dat je kennis wilde maken.",
            "We still have questions of our own that we want answered first. Thank you for wanting to meet us."),
    OTHER(
            "other",
            "Iets anders",
            "Something else",
            "Dank je wel dat je kennis wilde maken. Het komt er nu niet van. We wensen je een plek die goed bij je past.",
            "Thank you for wanting to meet us. It will not happen now. We wish you a place that fits you well.");

    private final String code;
    private final String nl;
    private final String en;
    private final String toCandidateNl;
    private final String toCandidateEn;

    DeclineReason(String code, String nl, String en, String toCandidateNl, String toCandidateEn) {
        this.code = code;
        this.nl = nl;
        this.en = en;
        this.toCandidateNl = toCandidateNl;
        this.toCandidateEn = toCandidateEn;
    }

    /** The one with this code. */
    public static Optional<DeclineReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return new Label(nl, en);
    }

    /** Words to the candidate that the employer can take over or change. */
    public Label suggestionToCandidate() {
        return new Label(toCandidateNl, toCandidateEn);
    }
}
