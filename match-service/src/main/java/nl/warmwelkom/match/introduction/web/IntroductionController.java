package nl.warmwelkom.match.introduction.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.match.introduction.application.DecideIntroduction;
import nl.warmwelkom.match.introduction.application.Kept;
import nl.warmwelkom.match.introduction.application.ReadIntroductions;
import nl.warmwelkom.match.introduction.application.ReadIntroductions.Eyes;
import nl.warmwelkom.match.introduction.application.ReadIntroductions.Seen;
import nl.warmwelkom.match.introduction.domain.Account;
import nl.warmwelkom.match.introduction.domain.AnswerWithin;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Move;
import nl.warmwelkom.match.introduction.domain.Role;
import nl.warmwelkom.match.introduction.domain.Shareable;
import nl.warmwelkom.match.introduction.domain.SupportNeed;
import nl.warmwelkom.match.introduction.domain.Words;
import nl.warmwelkom.match.introduction.web.IntroductionRequests.Amendment;
import nl.warmwelkom.match.introduction.web.IntroductionRequests.Answer;
import nl.warmwelkom.match.introduction.web.IntroductionRequests.CandidateDecision;
import nl.warmwelkom.match.introduction.web.IntroductionRequests.EmployerResponse;
import nl.warmwelkom.match.introduction.web.IntroductionRequests.OutcomeRequest;
import nl.warmwelkom.match.introduction.web.IntroductionRequests.Review;
import nl.warmwelkom.match.introduction.web.IntroductionRequests.Withdrawal;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The moves that people make in an introduction. */
@RestController
@RequestMapping("/api/v1/introductions/{id}")
class IntroductionController {

    private static final Set<Eyes> BOTH = Set.of(Eyes.CANDIDATE, Eyes.JOBCOACH);

    private final ReadIntroductions read;
    private final DecideIntroduction decide;
    private final Landscape landscape;
    private final Views views;
    private final Clock clock;

    IntroductionController(
            ReadIntroductions read, DecideIntroduction decide, Landscape landscape, Views views, Clock clock) {
        this.read = read;
        this.decide = decide;
        this.landscape = landscape;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<Object>> read(@PathVariable String id, Caller caller, Locale language) {
        return read.find(caller, new IntroductionId(id))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .flatMap(seen -> views.read(seen, language));
    }

    @PostMapping("/candidate-decision")
    Mono<ResponseEntity<Object>> candidateDecision(
            @PathVariable String id, @RequestBody CandidateDecision body, Caller caller, Locale language) {
        return find(id, caller, BOTH)
                .flatMap(seen -> landscape
                        .candidate(
                                seen.kept().introduction().parties().candidate().value())
                        .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                        .map(candidate -> {
                            IntroductionProblems.requireOwnVoice(seen.eyes(), candidate, body.togetherWith());
                            return body.move(shareable(candidate));
                        })
                        .flatMap(move ->
                                make(seen, move, caller, IntroductionRequests.asWords(body.togetherWith()), language)));
    }

    @PostMapping("/review")
    Mono<ResponseEntity<Object>> review(
            @PathVariable String id, @RequestBody Review body, Caller caller, Locale language) {
        return move(id, caller, Set.of(Eyes.ACCOUNT_MANAGER), language, _ -> body.move());
    }

    @PostMapping("/employer-response")
    Mono<ResponseEntity<Object>> employerResponse(
            @PathVariable String id, @RequestBody EmployerResponse body, Caller caller, Locale language) {
        return move(id, caller, Set.of(Eyes.EMPLOYER), language, _ -> body.move());
    }

    @PostMapping("/answers")
    Mono<ResponseEntity<Object>> answer(
            @PathVariable String id, @RequestBody Answer body, Caller caller, Locale language) {
        return find(id, caller, Set.of(Eyes.JOBCOACH))
                .flatMap(seen ->
                        make(seen, body.move(), caller, IntroductionRequests.asWords(body.togetherWith()), language));
    }

    @PostMapping("/amendments")
    Mono<ResponseEntity<Object>> amend(
            @PathVariable String id, @RequestBody Amendment body, Caller caller, Locale language) {
        return move(
                id,
                caller,
                Set.of(Eyes.JOBCOACH),
                language,
                _ -> new Move.Amend(new Words(body.motivation()), AnswerWithin.STANDARD));
    }

    @PostMapping("/outcomes")
    Mono<ResponseEntity<Object>> outcome(
            @PathVariable String id, @RequestBody OutcomeRequest body, Caller caller, Locale language) {
        return move(id, caller, Set.of(Eyes.JOBCOACH), language, _ -> body.move());
    }

    @PostMapping("/withdrawal")
    Mono<ResponseEntity<Object>> withdraw(
            @PathVariable String id, @RequestBody Withdrawal body, Caller caller, Locale language) {
        return move(id, caller, BOTH, language, _ -> body.move());
    }

    private Mono<ResponseEntity<Object>> move(
            String id, Caller caller, Set<Eyes> whose, Locale language, Function<Kept, Move> wanted) {
        return find(id, caller, whose).flatMap(seen -> make(seen, wanted.apply(seen.kept()), caller, null, language));
    }

    private Mono<ResponseEntity<Object>> make(
            Seen seen, Move move, Caller caller, @Nullable Words togetherWith, Locale language) {
        var by = new By(
                new Account(caller.account()),
                role(seen.eyes()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                togetherWith);
        return decide.decide(seen.kept(), move, by).flatMap(decision -> switch (decision) {
            case DecideIntroduction.Decision.Done(var kept) -> views.changed(new Seen(kept, seen.eyes()), language);
            case DecideIntroduction.Decision.NotNow(var present) ->
                Mono.error(IntroductionProblems.notNow(present).refuse());
            case DecideIntroduction.Decision.NotShareable(var items) ->
                Mono.error(IntroductionProblems.notShareable(items).refuse());
            case DecideIntroduction.Decision.Full(var limit) ->
                Mono.error(IntroductionProblems.full(limit).refuse());
            case DecideIntroduction.Decision.EmployerPaused() ->
                Mono.error(IntroductionProblems.employerPaused().refuse());
        });
    }

    /** The door knows which roles a token has; only here shows in which of them this introduction knows the caller. */
    private Mono<Seen> find(String id, Caller caller, Set<Eyes> whose) {
        return read.find(caller, new IntroductionId(id), whose)
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .flatMap(seen -> whose.contains(seen.eyes())
                        ? Mono.just(seen)
                        : Mono.error(IntroductionProblems.notYours().refuse()));
    }

    private static Role role(Eyes eyes) {
        return switch (eyes) {
            case CANDIDATE -> Role.CANDIDATE;
            case JOBCOACH -> Role.JOBCOACH;
            case ACCOUNT_MANAGER -> Role.ACCOUNT_MANAGER;
            case EMPLOYER -> Role.EMPLOYER;
        };
    }

    /** Given name and strengths are the candidate's to show at any time; story and needs as the dossier allows. */
    static Shareable shareable(KnownCandidate candidate) {
        return new Shareable(
                true,
                candidate.storyShareable(),
                true,
                candidate.shareableNeeds().stream().map(SupportNeed::new).collect(Collectors.toUnmodifiableSet()));
    }
}
