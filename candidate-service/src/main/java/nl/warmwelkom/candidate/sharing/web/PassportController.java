package nl.warmwelkom.candidate.sharing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.warmwelkom.candidate.dossier.application.Shareable;
import nl.warmwelkom.candidate.paper.Press;
import nl.warmwelkom.candidate.sharing.application.KeepPassport;
import nl.warmwelkom.candidate.sharing.application.KeepPassport.Outcome;
import nl.warmwelkom.candidate.sharing.application.ReadPassport;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The adjustment passport: what helps me, handed over to one employer. */
@RestController
@RequestMapping("/api/v1/introductions/{id}/passport")
class PassportController {

    private final KeepPassport keepPassport;
    private final ReadPassport readPassport;
    private final Press press;

    PassportController(KeepPassport keepPassport, ReadPassport readPassport, Press press) {
        this.keepPassport = keepPassport;
        this.readPassport = readPassport;
        this.press = press;
    }

    /**
     * A passport as the API shows it.
     *
     * @param at when it was handed over, for whoever did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Passport(
            List<SharedShown.Need> supportNeeds,
            @Nullable Instant at,
            @Nullable String by) {}

    @PutMapping
    Mono<ResponseEntity<Object>> handOver(@PathVariable String id, @RequestBody PassportBody body, Caller caller) {
        return keepPassport
                .handOver(new IntroductionId(id), Deciders.of(caller), body.supportNeeds())
                .map(PassportController::answer);
    }

    @DeleteMapping
    Mono<ResponseEntity<Object>> takeBack(@PathVariable String id, Caller caller) {
        return keepPassport
                .takeBack(new IntroductionId(id), Deciders.of(caller))
                .map(PassportController::answer);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Object>> asJson(@PathVariable String id, Caller caller) {
        return isEmployer(caller)
                ? forEmployer(id, caller).map(needs -> ResponseEntity.ok(new Passport(shown(needs), null, null)))
                : keepPassport.read(new IntroductionId(id), Deciders.of(caller)).map(PassportController::answer);
    }

    @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    Mono<ResponseEntity<byte[]>> onPaper(@PathVariable String id, Caller caller, Locale language) {
        var needs = isEmployer(caller) ? forEmployer(id, caller) : forDecider(id, caller);
        return needs.flatMap(seen -> press.print(PassportPaper.of(seen, language)))
                .map(ResponseEntity::ok);
    }

    private Mono<List<Shareable.Need>> forEmployer(String id, Caller caller) {
        return readPassport
                .read(new IntroductionId(id), SharedController.account(caller))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }

    private Mono<List<Shareable.Need>> forDecider(String id, Caller caller) {
        return keepPassport.read(new IntroductionId(id), Deciders.of(caller)).map(outcome -> {
            if (outcome instanceof Outcome.Passed passed) {
                return passed.seen();
            }
            throw refusal(outcome);
        });
    }

    private static boolean isEmployer(Caller caller) {
        return caller.is(Role.EMPLOYER) && !caller.is(Role.CANDIDATE) && !caller.is(Role.JOBCOACH);
    }

    private static ResponseEntity<Object> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Passed(var passport, var seen) ->
                ResponseEntity.ok(new Passport(shown(seen), passport.at(), passport.by()));
            case Outcome.TakenBack() -> ResponseEntity.noContent().build();
            case Outcome.Unknown _, Outcome.NotNow _, Outcome.NotShareable _, Outcome.OnlyTheCandidate _ ->
                throw refusal(outcome);
        };
    }

    private static RuntimeException refusal(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Passed _, Outcome.TakenBack _, Outcome.Unknown _ ->
                Problem.notFound().refuse();
            case Outcome.NotNow() ->
                new Problem(
                                ProblemType.WRONG_ORDER,
                                "The employer does not know of this introduction, so there is nobody to hand it to.")
                        .refuse();
            case Outcome.NotShareable(var needs) ->
                new Problem(
                                ProblemType.NOT_SHAREABLE,
                                "The dossier does not let an employer see: %s. Change that in the dossier first, or share less."
                                        .formatted(String.join(", ", needs)))
                        .refuse();
            case Outcome.OnlyTheCandidate() -> Deciders.onlyTheCandidate();
        };
    }

    private static List<SharedShown.Need> shown(List<Shareable.Need> needs) {
        return needs.stream().map(SharedShown.Need::of).toList();
    }
}
