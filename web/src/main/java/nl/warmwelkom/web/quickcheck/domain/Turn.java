package nl.warmwelkom.web.quickcheck.domain;

import java.util.Optional;

/** What comes of a move: another screen, or enough to ask for the outcome. */
public sealed interface Turn {

    AnswerSheet sheet();

    record Show(Screen screen, AnswerSheet sheet, Optional<Mistake> mistake) implements Turn {

        Show(Screen screen, AnswerSheet sheet) {
            this(screen, sheet, Optional.empty());
        }

        Show(Screen screen, AnswerSheet sheet, Mistake mistake) {
            this(screen, sheet, Optional.of(mistake));
        }
    }

    record Finish(AnswerSheet sheet) implements Turn {}

    enum Mistake {
        NO_ANSWER,
        QUESTION_TOO_LONG,
        NOTHING_ANSWERED
    }
}
