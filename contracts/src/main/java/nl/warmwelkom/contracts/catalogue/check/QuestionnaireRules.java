package nl.warmwelkom.contracts.catalogue.check;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.IntStream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Concern;
import nl.warmwelkom.contracts.catalogue.Questionnaire;

/** The questionnaire asks about every concern once, and its scale and weights can be computed with. */
final class QuestionnaireRules {

    private static final String WHERE = "questionnaire";

    private QuestionnaireRules() {}

    static void check(Catalogue catalogue, Findings findings) {
        var questionnaire = catalogue.questionnaire();
        var concerns = catalogue.concerns().stream().map(Concern::code).collect(toUnmodifiableSet());
        var asked = questionnaire.statements().stream()
                .map(Questionnaire.Statement::concern)
                .toList();
        findings.unique(asked, "questionnaire statement about");
        findings.resolves(asked, concerns, WHERE, "concern");
        for (var concern : concerns) {
            findings.require(Set.copyOf(asked).contains(concern), WHERE, "does not ask about " + concern);
        }
        for (var statement : questionnaire.statements()) {
            findings.require(statement.weight() >= 1, WHERE, "gives %s no weight".formatted(statement.concern()));
        }
        var values = questionnaire.scale().stream()
                .map(Questionnaire.ScalePoint::value)
                .toList();
        var wanted = IntStream.rangeClosed(Questionnaire.LOWEST, Questionnaire.HIGHEST)
                .boxed()
                .toList();
        findings.require(values.equals(wanted), WHERE, "has the scale %s instead of %s".formatted(values, wanted));
    }
}
