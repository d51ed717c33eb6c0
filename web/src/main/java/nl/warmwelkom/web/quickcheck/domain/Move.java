package nl.warmwelkom.web.quickcheck.domain;

/** What somebody chooses to do on a screen, by pressing one of its buttons. */
public sealed interface Move {

    record Next() implements Move {}

    record Skip() implements Move {}

    record Back() implements Move {}

    record Ask() implements Move {}

    record SeeOutcome() implements Move {}

    record SeeAnswers() implements Move {}

    record Change(String concern) implements Move {}

    /** The same screen again, in the other language. */
    record Stay() implements Move {}

    static Move named(String name) {
        return switch (name) {
            case "next" -> new Next();
            case "skip" -> new Skip();
            case "back" -> new Back();
            case "ask" -> new Ask();
            case "outcome" -> new SeeOutcome();
            case "answers" -> new SeeAnswers();
            // Without a button that we know nothing is decided, so nothing moves.
            default -> name.startsWith("change.") ? new Change(name.substring("change.".length())) : new Stay();
        };
    }
}
