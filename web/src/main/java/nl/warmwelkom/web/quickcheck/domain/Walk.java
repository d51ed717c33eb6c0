package nl.warmwelkom.web.quickcheck.domain;

import nl.warmwelkom.web.quickcheck.domain.Move.Ask;
import nl.warmwelkom.web.quickcheck.domain.Move.Back;
import nl.warmwelkom.web.quickcheck.domain.Move.Change;
import nl.warmwelkom.web.quickcheck.domain.Move.Next;
import nl.warmwelkom.web.quickcheck.domain.Move.SeeAnswers;
import nl.warmwelkom.web.quickcheck.domain.Move.SeeOutcome;
import nl.warmwelkom.web.quickcheck.domain.Move.Skip;
import nl.warmwelkom.web.quickcheck.domain.Move.Stay;
import nl.warmwelkom.web.quickcheck.domain.Screen.Asked;
import nl.warmwelkom.web.quickcheck.domain.Screen.Company;
import nl.warmwelkom.web.quickcheck.domain.Screen.OwnQuestion;
import nl.warmwelkom.web.quickcheck.domain.Screen.Review;
import nl.warmwelkom.web.quickcheck.domain.Screen.Start;
import nl.warmwelkom.web.quickcheck.domain.Turn.Finish;
import nl.warmwelkom.web.quickcheck.domain.Turn.Mistake;
import nl.warmwelkom.web.quickcheck.domain.Turn.Show;

/** The way through the quick check: start, company, each statement, own question, outcome. */
public record Walk(Questionnaire questionnaire) {

    /** A screen that is not there (any more) leads to the start, with the answers kept. */
    public Screen screen(String name) {
        return switch (name) {
            case "company" -> new Company();
            case "question" -> new OwnQuestion();
            case "review" -> new Review();
            default -> name.startsWith(Asked.PREFIX) ? asked(name.substring(Asked.PREFIX.length())) : new Start();
        };
    }

    public Turn take(Move move, Screen at, AnswerSheet filledIn) {
        var sheet = filledIn.within(questionnaire);
        return switch (move) {
            case Next _ -> forward(at, sheet);
            case Skip _ -> skip(at, sheet);
            case Back _ -> new Show(before(at), sheet);
            case Ask _ -> new Show(new OwnQuestion(), sheet);
            case SeeOutcome _ -> finish(sheet);
            case SeeAnswers _ -> new Show(new Review(), sheet);
            case Change(var concern) -> new Show(asked(concern), sheet);
            case Stay _ -> new Show(at, sheet);
        };
    }

    private Turn forward(Screen at, AnswerSheet sheet) {
        return switch (at) {
            case Start _ -> new Show(new Company(), sheet);
            case Company _ -> new Show(statement(0), sheet);
            case Asked(var statement) when !sheet.answers(statement) -> new Show(at, sheet, Mistake.NO_ANSWER);
            case Asked(var statement) -> new Show(following(statement), sheet);
            case OwnQuestion _, Review _ -> finish(sheet);
        };
    }

    /** Skipping leaves the answer open, also when one was given before: a radio button cannot be switched off again. */
    private Turn skip(Screen at, AnswerSheet sheet) {
        return switch (at) {
            case Start _ -> new Show(new Company(), sheet);
            case Company _ -> new Show(statement(0), sheet.withoutCompany());
            case Asked(var statement) -> new Show(following(statement), sheet.without(statement));
            case OwnQuestion _ -> finish(sheet.withoutQuestion());
            case Review _ -> finish(sheet);
        };
    }

    private Screen before(Screen at) {
        return switch (at) {
            case Start _, Company _ -> new Start();
            case Asked(var statement) -> {
                var index = questionnaire.statements().indexOf(statement);
                yield index == 0 ? new Company() : statement(index - 1);
            }
            case OwnQuestion _ -> statement(questionnaire.statements().size() - 1);
            case Review _ -> new OwnQuestion();
        };
    }

    private Turn finish(AnswerSheet sheet) {
        if (sheet.asksTooMuch()) {
            return new Show(new OwnQuestion(), sheet, Mistake.QUESTION_TOO_LONG);
        }
        return sheet.answersNothing() ? new Show(statement(0), sheet, Mistake.NOTHING_ANSWERED) : new Finish(sheet);
    }

    private Screen following(Statement statement) {
        var next = questionnaire.statements().indexOf(statement) + 1;
        return next == questionnaire.statements().size() ? new OwnQuestion() : statement(next);
    }

    private Screen asked(String concern) {
        return questionnaire.about(concern).<Screen>map(Asked::new).orElseGet(Start::new);
    }

    private Screen statement(int index) {
        return new Asked(questionnaire.statements().get(index));
    }
}
