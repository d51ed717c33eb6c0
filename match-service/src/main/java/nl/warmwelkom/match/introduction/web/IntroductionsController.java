package nl.warmwelkom.match.introduction.web;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.introduction.application.Kept;
import nl.warmwelkom.match.introduction.application.ProposeIntroduction;
import nl.warmwelkom.match.introduction.application.ProposeIntroduction.Outcome;
import nl.warmwelkom.match.introduction.application.ProposeIntroduction.Wish;
import nl.warmwelkom.match.introduction.application.ReadIntroductions;
import nl.warmwelkom.match.introduction.application.ReadIntroductions.Eyes;
import nl.warmwelkom.match.introduction.application.ReadIntroductions.Seen;
import nl.warmwelkom.match.introduction.domain.Account;
import nl.warmwelkom.match.introduction.domain.AnswerWithin;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.PositionId;
import nl.warmwelkom.match.introduction.domain.Role;
import nl.warmwelkom.match.introduction.domain.Words;
import nl.warmwelkom.match.introduction.web.IntroductionRequests.NewIntroduction;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.http.NewId;
import nl.warmwelkom.platform.http.Page;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Proposing, and looking through the list. */
@RestController
@RequestMapping("/api/v1/introductions")
class IntroductionsController {

    private final ProposeIntroduction propose;
    private final ReadIntroductions read;
    private final Landscape landscape;
    private final Views views;
    private final Clock clock;

    IntroductionsController(
            ProposeIntroduction propose, ReadIntroductions read, Landscape landscape, Views views, Clock clock) {
        this.propose = propose;
        this.read = read;
        this.landscape = landscape;
        this.views = views;
        this.clock = clock;
    }

    @PostMapping
    Mono<ResponseEntity<Object>> propose(
            @RequestBody NewIntroduction body, Caller coach, Locale language, ServerWebExchange exchange) {
        var wish = new Wish(
                new IntroductionId(NewId.of(exchange)),
                new CandidateId(body.candidateId()),
                new PositionId(body.positionId()),
                new Words(body.motivation()),
                IntroductionRequests.asWords(body.reason()),
                within(body.answerWithinDays()));
        var by = new By(
                new Account(coach.account()), Role.JOBCOACH, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return landscape
                .candidateFor(coach, body.candidateId())
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .flatMap(candidate -> propose.propose(wish, candidate, by))
                .flatMap(outcome -> answer(outcome, language));
    }

    private static AnswerWithin within(@Nullable Integer days) {
        return days == null ? AnswerWithin.STANDARD : AnswerWithin.ofDays(days).orElse(AnswerWithin.STANDARD);
    }

    private Mono<ResponseEntity<Object>> answer(Outcome outcome, Locale language) {
        return switch (outcome) {
            case Outcome.Done(var kept) -> created(kept, language);
            case Outcome.UnknownPosition() -> Mono.error(Problem.notFound().refuse());
            case Outcome.NoConsent() ->
                Mono.error(IntroductionProblems.noConsent().refuse());
            case Outcome.DossierIncomplete(var gaps) ->
                Mono.error(IntroductionProblems.incomplete(gaps).refuse());
            case Outcome.PositionTaken() ->
                Mono.error(IntroductionProblems.positionTaken().refuse());
            case Outcome.AlreadyOpen() ->
                Mono.error(IntroductionProblems.alreadyOpen().refuse());
            case Outcome.DeclinedRecently(var until) ->
                Mono.error(IntroductionProblems.declinedRecently(until).refuse());
            case Outcome.EmployerPaused() ->
                Mono.error(IntroductionProblems.employerPaused().refuse());
            case Outcome.ReasonNeeded(var obstacles) -> Mono.error(IntroductionProblems.reasonNeeded(obstacles));
        };
    }

    private Mono<ResponseEntity<Object>> created(Kept kept, Locale language) {
        var location =
                URI.create("/api/v1/introductions/" + kept.introduction().id().value());
        return views.show(new Seen(kept, Eyes.JOBCOACH), language)
                .map(shown -> Answers.created(location, Topic.INTRODUCTIONS, Views.stored(kept), shown));
    }

    @GetMapping
    Mono<Page<IntroductionShown>> list(
            @RequestParam(name = "status", defaultValue = "") List<String> statuses,
            @RequestParam(name = "region", required = false) @Nullable String region,
            Page.Request page,
            Caller caller,
            Locale language) {
        return read.list(caller, statuses, region, page.cursor(), page.oneMore())
                .concatMap(seen -> views.show(seen, language))
                .collectList()
                .map(found -> page.cut(found, IntroductionShown::id));
    }
}
