package nl.warmwelkom.match.introduction.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.match.introduction.application.ReadIntroductions.Eyes;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.Item;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.matching.application.Hindrance;
import nl.warmwelkom.match.matching.application.Proposing;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Every problem that an introduction can answer with. */
final class IntroductionProblems {

    private IntroductionProblems() {}

    static Problem notNow(Introduction present) {
        return new Problem(
                ProblemType.WRONG_ORDER,
                "The introduction is '%s' now, and this is not possible in that state.".formatted(present.status()));
    }

    static Problem notYours() {
        return new Problem(ProblemType.NOT_ALLOWED, "Somebody with another role does this. Nothing was changed.");
    }

    static Problem notShareable(List<Item> items) {
        var names = items.stream().map(Item::code).collect(Collectors.joining(", "));
        return new Problem(
                ProblemType.NOT_SHAREABLE,
                "The dossier does not let an employer see: %s. Change that in the dossier first, or share less."
                        .formatted(names));
    }

    static Problem wordsToConfirm() {
        return new Problem(
                ProblemType.WORDS_TO_CONFIRM,
                "The employer would read this, and it speaks of complaints or names a diagnosis. Say it in another way, or"
                        + " ask the candidate, and send it again with confirmedWords true and togetherWith.",
                List.of(new FieldError(
                        "/words", "words-to-confirm", "An employer would read these words.", List.of())));
    }

    static Problem full(int limit) {
        return new Problem(
                ProblemType.EMPLOYER_FULL,
                "There are %d open offers already. Wait until one of them is answered.".formatted(limit));
    }

    static Problem employerPaused() {
        return new Problem(
                ProblemType.EMPLOYER_PAUSED,
                "This employer left three offers unanswered. It is offered nothing new until it says that it is there again.");
    }

    static Problem noConsent() {
        return new Problem(
                ProblemType.NO_CONSENT, "This candidate is not in matching: there is no consent for it, or no longer.");
    }

    static Problem incomplete(List<Proposing.Missing> missing) {
        return new Problem(
                ProblemType.DOSSIER_INCOMPLETE,
                "Before somebody can be proposed, the dossier needs a little more.",
                missing.stream()
                        .map(part -> new FieldError(
                                "/" + part.code(), "required", part.label().en(), List.of()))
                        .toList());
    }

    static Problem positionTaken() {
        return new Problem(ProblemType.WRONG_ORDER, "The position is not open any more, or has no opening left.");
    }

    static Problem alreadyOpen() {
        return new Problem(
                ProblemType.ALREADY_INTRODUCED, "These two have an open introduction already. Go on with that one.");
    }

    static Problem declinedRecently(Instant until) {
        return new Problem(
                ProblemType.RECENTLY_DECLINED,
                "One of the two said no. They can be proposed again from %s."
                        .formatted(until.atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    static InvalidInput reasonNeeded(List<Hindrance> hindrances) {
        var why = hindrances.stream().map(IntroductionProblems::words).collect(Collectors.joining("; "));
        return new InvalidInput(List.of(new FieldError(
                "/reason",
                "required",
                "The matching does not propose this workplace (%s). Say why you do.".formatted(why),
                List.of())));
    }

    private static String words(Hindrance hindrance) {
        return switch (hindrance) {
            case NO_CONSENT -> "there is no consent";
            case POSITION_CLOSED -> "the position is closed";
            case NO_OPENING_LEFT -> "no opening is left";
            case TOO_FAR -> "it is farther than the candidate wants to travel";
            case CERTIFICATES_MISSING -> "a certificate is missing";
            case PAIR_BLOCKED -> "the two were introduced before";
            case HOURS_APART -> "the hours do not meet";
            case TOO_FEW_DAY_PARTS -> "there are too few common day-parts";
            case MUST_NOT_OFFERED -> "support that has to be there is not offered";
        };
    }

    /** A candidate with an account speaks for themselves; without one, the coach says how it was decided together. */
    static void requireOwnVoice(Eyes eyes, KnownCandidate candidate, @Nullable String togetherWith) {
        switch (eyes) {
            case CANDIDATE -> {}
            case JOBCOACH -> {
                requireOwnEyes(eyes, candidate);
                if (togetherWith == null) {
                    throw new InvalidInput(List.of(new FieldError(
                            "/togetherWith",
                            "required",
                            "Write how the candidate took part in this decision.",
                            List.of())));
                }
            }
            case ACCOUNT_MANAGER, EMPLOYER -> requireOwnEyes(eyes, candidate);
        }
    }

    /** What there is to decide is for the candidate to look at; for a coach only where the candidate has no account. */
    static void requireOwnEyes(Eyes eyes, KnownCandidate candidate) {
        switch (eyes) {
            case CANDIDATE -> {}
            case JOBCOACH -> {
                if (candidate.hasAccount()) {
                    throw new Problem(
                                    ProblemType.NOT_ALLOWED,
                                    "This candidate has an account and decides with it. Nothing was changed.")
                            .refuse();
                }
            }
            case ACCOUNT_MANAGER, EMPLOYER ->
                throw new Problem(ProblemType.NOT_ALLOWED, "Only the candidate decides this. Nothing was changed.")
                        .refuse();
        }
    }
}
