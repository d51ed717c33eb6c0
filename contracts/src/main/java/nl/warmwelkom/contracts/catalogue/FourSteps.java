package nl.warmwelkom.contracts.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The four steps with what can be thought over in each. It is not part of the {@link Catalogue}: nothing is computed with it.
 *
 * @param steps in their order
 */
public record FourSteps(List<Step> steps) {

    public FourSteps {
        steps = List.copyOf(steps);
    }

    /** The steps of the product; read once, at the first call. */
    public static FourSteps standard() {
        return Standard.STEPS;
    }

    /** The codes of all prompts. */
    Set<String> prompts() {
        return steps.stream()
                .flatMap(step -> step.prompts().stream())
                .map(Prompt::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One of the four. */
    public record Step(String code, Label title, Label text, List<Prompt> prompts) {

        public Step {
            prompts = List.copyOf(prompts);
        }
    }

    /**
     * Something to think over and to write about.
     *
     * @param code the same for ever; no two steps have the same one
     */
    public record Prompt(String code, Kind kind, Label text, Label help) {}

    /** What a prompt is in its step. */
    public enum Kind {
        QUESTION("question"),
        /** What the step ends with. */
        RESULT("result"),
        LOOKING_BACK("looking-back");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word in the file and in the API. */
        @Override
        public String toString() {
            return code;
        }
    }

    /** Holder, so that reading waits for the first who asks. */
    private static final class Standard {
        static final FourSteps STEPS =
                new ContentReader(ContentFiles.onClassPath()).yaml("steps.yaml", FourSteps.class);
    }
}
