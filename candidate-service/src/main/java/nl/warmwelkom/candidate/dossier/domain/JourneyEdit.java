package nl.warmwelkom.candidate.dossier.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change of what was written in the steps. A jobcoach sees only a part and so sends only a part: what the candidate keeps
 * private stays as it is. What did not change keeps who wrote it.
 *
 * @param before all of it, as it counts now
 * @param mayShare whether whoever writes decides who sees what
 */
record JourneyEdit(Journey before, Signed by, boolean mayShare) {

    Journey answered(Step step, List<Answer.Asked> asked) {
        var others = before.answers().stream().filter(answer -> answer.step() != step);
        var hidden = by.byCandidate()
                ? Stream.<Answer>empty()
                : before.of(step).stream().filter(Answer::isPrivate);
        var written = asked.stream().filter(one -> !clashes(step, one)).map(one -> answer(step, one));
        return new Journey(
                Stream.of(others, written, hidden).flatMap(part -> part).toList(), before.plan());
    }

    /** Whether it would come to stand beside one that the candidate keeps private, and be private itself. */
    private boolean clashes(Step step, Answer.Asked asked) {
        return !by.byCandidate()
                && mayShare
                && asked.isPrivate()
                && before.of(step).stream().anyMatch(answer -> answer.isPrivate() && answer.isAt(asked.prompt()));
    }

    private Answer answer(Step step, Answer.Asked asked) {
        var present = present(step, asked);
        var written = present.filter(answer -> answer.words().equals(asked.words()))
                .map(Answer::written)
                .orElse(by);
        return new Answer(
                step,
                asked.prompt(),
                asked.words(),
                share(present.map(Answer::share).orElse(null), asked.sharing(), asked),
                written);
    }

    private Share share(@Nullable Share present, Sharing level, Answer.Asked asked) {
        return mayShare
                ? Share.after(present, level, asked.until(), by)
                : Share.after(present, present == null ? Sharing.COACH : present.level(), null, by);
    }

    /** What stands there now: for a jobcoach the one that a jobcoach sees, for the candidate the one at the same side. */
    private Optional<Answer> present(Step step, Answer.Asked asked) {
        var there = before.of(step).stream()
                .filter(answer -> answer.isAt(asked.prompt()))
                .filter(answer -> by.byCandidate() || !answer.isPrivate())
                .toList();
        return there.stream()
                .filter(answer -> answer.isPrivate() == asked.isPrivate())
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    /** Empty where the candidate keeps the plan private. */
    Optional<Journey> planned(Plan.Asked asked) {
        var present = before.plan();
        if (present != null && !by.byCandidate() && !present.reaches(Sharing.COACH)) {
            return Optional.empty();
        }
        var written = present != null && present.tasks().equals(asked.tasks()) ? present.written() : by;
        var share = present == null ? null : present.share();
        var level = share == null ? Sharing.COACH : share.level();
        return Optional.of(new Journey(
                before.answers(),
                new Plan(
                        asked.tasks(),
                        mayShare
                                ? Share.after(share, asked.sharing(), asked.until(), by)
                                : Share.after(share, level, null, by),
                        written)));
    }
}
