package nl.warmwelkom.match.introduction.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.warmwelkom.match.introduction.domain.AnswerWithin;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.EmployerId;
import nl.warmwelkom.match.introduction.domain.Ground;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.PairRule;
import nl.warmwelkom.match.introduction.domain.Parties;
import nl.warmwelkom.match.introduction.domain.PositionId;
import nl.warmwelkom.match.introduction.domain.Words;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.matching.application.Hindrance;
import nl.warmwelkom.match.matching.application.Proposing;
import nl.warmwelkom.match.pause.application.PausedEmployers;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A jobcoach proposes an introduction, from a proposal or, with a reason, against it. */
public final class ProposeIntroduction {

    private final Introductions introductions;
    private final AddProposal add;
    private final Landscape landscape;
    private final Proposing proposing;
    private final PausedEmployers paused;

    public ProposeIntroduction(
            Introductions introductions,
            AddProposal add,
            Landscape landscape,
            Proposing proposing,
            PausedEmployers paused) {
        this.introductions = introductions;
        this.add = add;
        this.landscape = landscape;
        this.proposing = proposing;
        this.paused = paused;
    }

    /**
     * What a coach wants.
     *
     * @param against why this workplace, when the matching does not propose it
     */
    public record Wish(
            IntroductionId id,
            CandidateId candidate,
            PositionId position,
            Words motivation,
            @Nullable Words against,
            AnswerWithin within) {}

    public Mono<Outcome> propose(Wish wish, KnownCandidate candidate, By by) {
        var position = landscape.position(wish.position().value());
        return introductions
                .find(wish.id())
                .<Outcome>map(Outcome.Done::new)
                .switchIfEmpty(position.flatMap(known -> propose(wish, candidate, known, by)))
                .onErrorResume(Introductions.PairTaken.class, _ -> Mono.just(new Outcome.AlreadyOpen()))
                .defaultIfEmpty(new Outcome.UnknownPosition());
    }

    private Mono<Outcome> propose(Wish wish, KnownCandidate candidate, KnownPosition position, By by) {
        var employer = new EmployerId(position.employerId());
        return earlierBlock(wish.candidate(), employer, by.at())
                .switchIfEmpty(pause(employer))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(block -> block.isPresent()
                        ? Mono.just(block.get())
                        : proposing
                                .check(
                                        wish.candidate().value(),
                                        candidate,
                                        wish.position().value())
                                .flatMap(check -> weigh(wish, employer, check, by)));
    }

    private Mono<Outcome> weigh(Wish wish, EmployerId employer, Proposing.Check check, By by) {
        return Mono.justOrEmpty(refusal(check, wish.against())).switchIfEmpty(add(wish, employer, check, by));
    }

    /** What no reason can outweigh, or what needs one. */
    private static Optional<Outcome> refusal(Proposing.Check check, @Nullable Words against) {
        if (check.has(Hindrance.NO_CONSENT)) {
            return Optional.of(new Outcome.NoConsent());
        }
        if (!check.missing().isEmpty()) {
            return Optional.of(new Outcome.DossierIncomplete(check.missing()));
        }
        if (check.has(Hindrance.POSITION_CLOSED) || check.has(Hindrance.NO_OPENING_LEFT)) {
            return Optional.of(new Outcome.PositionTaken());
        }
        return check.hindrances().isEmpty() || against != null
                ? Optional.empty()
                : Optional.of(new Outcome.ReasonNeeded(check.hindrances()));
    }

    private Mono<Outcome> add(Wish wish, EmployerId employer, Proposing.Check check, By by) {
        var against = wish.against();
        var ground = against == null || check.hindrances().isEmpty()
                ? new Ground.FromProposal(check.weights(), check.fit())
                : new Ground.AgainstMatching(against);
        var proposal = Introduction.propose(
                wish.id(),
                new Parties(wish.candidate(), employer, wish.position()),
                wish.motivation(),
                ground,
                wish.within(),
                by);
        return landscape
                .employer(employer.value())
                .flatMap(known -> add.add(proposal, known.region())
                        .<Outcome>map(Outcome.Done::new)
                        .defaultIfEmpty(new Outcome.NoConsent()));
    }

    private Mono<Outcome> pause(EmployerId employer) {
        return paused.includes(employer.value()).filter(Boolean::booleanValue).map(_ -> new Outcome.EmployerPaused());
    }

    private Mono<Outcome> earlierBlock(CandidateId candidate, EmployerId employer, Instant now) {
        return introductions
                .ofCandidate(candidate)
                .map(Kept::introduction)
                .filter(earlier -> earlier.parties().employer().equals(employer))
                .flatMap(earlier -> Mono.justOrEmpty(PairRule.STANDARD.blockedBy(earlier, now)))
                .<Outcome>map(block -> switch (block) {
                    case PairRule.Block.StillOpen _ -> new Outcome.AlreadyOpen();
                    case PairRule.Block.DeclinedRecently(var until) -> new Outcome.DeclinedRecently(until);
                })
                .next();
    }

    /** What comes of it. */
    public sealed interface Outcome {

        record Done(Kept kept) implements Outcome {}

        record UnknownPosition() implements Outcome {}

        record NoConsent() implements Outcome {}

        record DossierIncomplete(List<Proposing.Missing> missing) implements Outcome {}

        record PositionTaken() implements Outcome {}

        record AlreadyOpen() implements Outcome {}

        record DeclinedRecently(Instant until) implements Outcome {}

        /** The employer left three offers unanswered, and did not say hello since. */
        record EmployerPaused() implements Outcome {}

        /** The matching does not propose this workplace: then the coach says why. */
        record ReasonNeeded(List<Hindrance> hindrances) implements Outcome {}
    }
}
