package nl.warmwelkom.web.steps;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Label;
import org.jspecify.annotations.Nullable;

/** What the API tells of the four steps and the plan, as far as the reader may see it. */
public record Walk(
        String current,
        @Nullable List<OneStep> steps,
        @Nullable Plan plan) {

    /** The level that only the candidate sees. */
    static final String PRIVATE = "private";

    public List<OneStep> all() {
        return requireNonNullElse(steps, List.of());
    }

    /** Whether there is anything to read in it. */
    public boolean isWritten() {
        return !tasks().isEmpty() || all().stream().anyMatch(OneStep::isBegun);
    }

    /** Whether it comes before the one that is taken now. */
    public boolean isPassed(OneStep step) {
        return all().indexOf(step) < all().stream().map(OneStep::code).toList().indexOf(current);
    }

    Optional<OneStep> at(Step step) {
        return all().stream().filter(one -> one.code().equals(step.code())).findFirst();
    }

    public List<Task> tasks() {
        return plan == null ? List.of() : plan.all();
    }

    /** One step with what can be thought over in it. */
    public record OneStep(
            String code, Label title, Label text, @Nullable List<Prompt> prompts) {

        public List<Prompt> all() {
            return requireNonNullElse(prompts, List.of());
        }

        /** The last word of the address of its page. */
        public String path() {
            return Step.of(code).map(Step::path).orElse("");
        }

        public boolean isBegun() {
            return answers().findAny().isPresent();
        }

        /** The prompts at which something stands. */
        public List<Prompt> answered() {
            return all().stream().filter(prompt -> !prompt.all().isEmpty()).toList();
        }

        Optional<Prompt> prompt(String wanted) {
            return all().stream().filter(prompt -> prompt.code().equals(wanted)).findFirst();
        }

        Stream<Standing> answers() {
            return all().stream()
                    .flatMap(prompt -> prompt.all().stream().map(answer -> new Standing(prompt.code(), answer)));
        }
    }

    /** An answer at its prompt. */
    record Standing(String prompt, Answer answer) {}

    public record Prompt(
            String code, Label text, Label help, @Nullable List<Answer> answers) {

        public List<Answer> all() {
            return requireNonNullElse(answers, List.of());
        }

        /**
         * The one that the candidate keeps private, or the one that is shared.
         *
         * @param alone which of the two
         */
        Optional<Answer> on(boolean alone) {
            return all().stream().filter(answer -> answer.isPrivate() == alone).findFirst();
        }
    }

    public record Answer(
            String words, String sharing, @Nullable Written written) {

        public boolean isPrivate() {
            return sharing.equals(PRIVATE);
        }
    }

    public record Plan(
            @Nullable List<Task> tasks,
            String sharing,
            @Nullable Written written) {

        public List<Task> all() {
            return requireNonNullElse(tasks, List.of());
        }
    }

    public record Task(
            String what,
            @Nullable String who,
            @Nullable String before,
            @Nullable Boolean done) {

        public boolean isDone() {
            return Boolean.TRUE.equals(done);
        }
    }

    /** Who wrote it. */
    public record Written(
            String at,
            String by,
            @Nullable Boolean byCandidate,
            @Nullable String togetherWith) {

        public boolean isOwn() {
            return Boolean.TRUE.equals(byCandidate);
        }
    }
}
