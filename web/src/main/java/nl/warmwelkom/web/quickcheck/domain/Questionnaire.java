package nl.warmwelkom.web.quickcheck.domain;

import java.util.List;
import java.util.Optional;

/** The statements of the quick check in the order in which they are asked, and the answers that fit them. */
public record Questionnaire(String version, List<Statement> statements, List<ScalePoint> scale) {

    public Questionnaire {
        if (statements.isEmpty() || scale.isEmpty()) {
            throw new IllegalArgumentException("A questionnaire has statements and a scale");
        }
        statements = List.copyOf(statements);
        scale = List.copyOf(scale);
    }

    public Optional<Statement> about(String concern) {
        return statements.stream()
                .filter(statement -> statement.concern().equals(concern))
                .findFirst();
    }

    public Optional<ScalePoint> answer(int value) {
        return scale.stream().filter(point -> point.value() == value).findFirst();
    }

    /** Counts from one, as people do. */
    public int number(Statement statement) {
        return statements.indexOf(statement) + 1;
    }
}
