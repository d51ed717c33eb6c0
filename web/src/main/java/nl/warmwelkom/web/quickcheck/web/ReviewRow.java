package nl.warmwelkom.web.quickcheck.web;

import java.util.List;
import java.util.Optional;
import nl.warmwelkom.web.quickcheck.domain.AnswerSheet;
import nl.warmwelkom.web.quickcheck.domain.Questionnaire;
import nl.warmwelkom.web.quickcheck.domain.ScalePoint;
import nl.warmwelkom.web.quickcheck.domain.Statement;

/** One statement with the answer given, if any. */
record ReviewRow(Statement statement, Optional<ScalePoint> answer) {

    static List<ReviewRow> all(Questionnaire questionnaire, AnswerSheet sheet) {
        return questionnaire.statements().stream()
                .map(statement -> new ReviewRow(
                        statement,
                        sheet.intensity(statement.concern()).stream()
                                .boxed()
                                .findFirst()
                                .flatMap(questionnaire::answer)))
                .toList();
    }
}
