package nl.warmwelkom.contracts.catalogue;

import java.util.List;
import java.util.Map;

/**
 * The statements that employers answer, in one version that never changes.
 *
 * @param version such as {@code 2026-1}; answers keep the version they were given to
 */
public record Questionnaire(String version, List<Statement> statements, List<ScalePoint> scale) {

    /** No worry. */
    public static final int LOWEST = 1;

    /** A very big worry. */
    public static final int HIGHEST = 5;

    private static final int SPAN = HIGHEST - LOWEST;

    public Questionnaire {
        statements = List.copyOf(statements);
        scale = List.copyOf(scale);
    }

    /**
     * How reassured an employer is: 0 (ice-cold) to 100 (warm), rounded half up.
     *
     * <p>100 × (1 − Σ w·(intensity − 1) / Σ 4·w) over the concerns that were answered. Nobody who answers nothing has
     * told of a worry, so no answers at all are 100; whoever would rather show no figure then asks the answers, not us.
     * A concern that this version does not ask counts once.
     *
     * @param intensityByConcern 1 (no worry) to 5 (strong worry) by concern
     */
    public int temperature(Map<String, Integer> intensityByConcern) {
        long worry = 0;
        long mostWorry = 0;
        for (var answer : intensityByConcern.entrySet()) {
            long weight = weightOf(answer.getKey());
            worry += weight * (inRange(answer.getValue()) - LOWEST);
            mostWorry += weight * SPAN;
        }
        if (mostWorry == 0) {
            return 100;
        }
        // Whole numbers up to the end: twice the share, plus a half, so that no binary fraction tips a half the wrong
        // way.
        return Math.toIntExact((200 * (mostWorry - worry) + mostWorry) / (2 * mostWorry));
    }

    /** How heavily a concern counts; 1 unless this version says otherwise. */
    public int weightOf(String concern) {
        return statements.stream()
                .filter(statement -> statement.concern().equals(concern))
                .mapToInt(Statement::weight)
                .findFirst()
                .orElse(1);
    }

    private static int inRange(int intensity) {
        if (intensity < LOWEST || intensity > HIGHEST) {
            throw new IllegalArgumentException(
                    "An intensity runs from %d to %d; this one is %d".formatted(LOWEST, HIGHEST, intensity));
        }
        return intensity;
    }

    /** One statement in the employer's voice, about one concern. */
    public record Statement(String concern, Label text, int weight) {}

    /** What a number on the scale means. */
    public record ScalePoint(int value, Label label) {}
}
