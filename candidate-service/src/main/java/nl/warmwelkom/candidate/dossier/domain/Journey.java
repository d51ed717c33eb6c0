package nl.warmwelkom.candidate.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was written in the four steps, and the plan.
 *
 * @param plan null when there is none
 */
public record Journey(List<Answer> answers, @Nullable Plan plan) {

    public static final Journey NONE = new Journey(List.of(), null);

    public Journey {
        answers = List.copyOf(answers);
    }

    public List<Answer> of(Step step) {
        return answers.stream().filter(answer -> answer.step() == step).toList();
    }

    /** As it counts at this time. */
    Journey at(Instant now) {
        return new Journey(answers.stream().map(answer -> answer.at(now)).toList(), plan == null ? null : plan.at(now));
    }

    /** What a reader at this level gets to see. */
    Journey seenBy(Sharing audience) {
        return new Journey(
                answers.stream().filter(answer -> answer.reaches(audience)).toList(),
                plan != null && plan.reaches(audience) ? plan : null);
    }

    /** Of this earlier one, as somebody sees it, what they see something of in the present one. */
    Journey within(Journey present) {
        return new Journey(
                answers.stream()
                        .filter(answer -> present.answers.stream().anyMatch(now -> now.isAt(answer.prompt())))
                        .toList(),
                present.plan == null ? null : plan);
    }

    Stream<Instant> ends() {
        return Stream.concat(
                        answers.stream().map(Answer::share),
                        Stream.ofNullable(plan).map(Plan::share))
                .map(Share::until)
                .filter(Objects::nonNull);
    }
}
