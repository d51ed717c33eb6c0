package nl.warmwelkom.web.quickcheck.web;

import nl.warmwelkom.web.quickcheck.domain.AnswerSheet;
import nl.warmwelkom.web.quickcheck.domain.Questionnaire;
import nl.warmwelkom.web.quickcheck.domain.Statement;

/**
 * How much of the questionnaire an outcome rests on.
 *
 * @param next concern of the first statement that is still open; empty when none is
 */
record Coverage(long answered, int asked, String next) {

    static Coverage of(Questionnaire questionnaire, AnswerSheet sheet) {
        var statements = questionnaire.statements();
        return new Coverage(
                statements.stream().filter(sheet::answers).count(),
                statements.size(),
                statements.stream()
                        .filter(statement -> !sheet.answers(statement))
                        .map(Statement::concern)
                        .findFirst()
                        .orElse(""));
    }

    /** One small worry out of twenty-four statements is not warm water. */
    public boolean few() {
        return answered * 2 < asked;
    }
}
