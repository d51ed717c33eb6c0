package nl.warmwelkom.employer.ambassador.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.employer.ambassador.application.AskForCall;
import nl.warmwelkom.employer.ambassador.application.AskForCall.Call;
import nl.warmwelkom.employer.ambassador.application.AskForCall.Outcome;
import nl.warmwelkom.employer.ambassador.domain.CallRequest;
import nl.warmwelkom.employer.profile.Employer;
import nl.warmwelkom.employer.profile.Employers;
import nl.warmwelkom.platform.body.RequestSchema;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.http.NewId;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.outbox.UniqueKeyTaken;
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
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A worried employer asks an ambassador to call; the ambassador sees whom. */
@RestController
@RequestMapping("/api/v1/employers/{employerId}/call-requests")
class CallRequestController {

    private final Employers employers;
    private final AskForCall calls;

    CallRequestController(Employers employers, AskForCall calls) {
        this.employers = employers;
        this.calls = calls;
    }

    @PostMapping
    Mono<ResponseEntity<Object>> ask(
            @PathVariable String employerId, @RequestBody AskBody body, Caller caller, ServerWebExchange exchange) {
        return employers
                .ownedBy(caller, employerId)
                .flatMap(_ -> calls.ask(NewId.of(exchange), employerId, body.storyId()))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .onErrorMap(
                        UniqueKeyTaken.class,
                        _ -> refused(
                                ProblemType.ALREADY_EXISTS,
                                "You asked this employer before. It has your name and number."))
                .map(outcome -> switch (outcome) {
                    case Outcome.Asked(var request) -> created(employerId, request);
                    case Outcome.OwnStory() ->
                        throw refused(ProblemType.WRONG_ORDER, "This is your own story. Somebody else can ask you.");
                });
    }

    private static ResponseEntity<Object> created(String employerId, Stored<CallRequest> request) {
        return Answers.created(
                URI.create("/api/v1/employers/%s/call-requests".formatted(employerId)),
                Topic.CALLS,
                request,
                CallShown.of(new Call(request, Optional.empty())));
    }

    private static RuntimeException refused(ProblemType type, String detail) {
        return new Problem(type, detail).refuse();
    }

    @GetMapping
    Mono<All> all(@PathVariable String employerId, Caller caller) {
        return employers
                .ownedBy(caller, employerId)
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .flatMap(_ -> calls.with(employerId).map(CallShown::of).collectList())
                .map(All::new);
    }

    @RequestSchema("NewCallRequest")
    record AskBody(String storyId) {}

    record All(List<CallShown> items) {}

    /**
     * A request.
     *
     * @param from whom to call: only for the ambassador
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CallShown(
            String id,
            String storyId,
            String concern,
            Instant askedAt,
            @Nullable From from) {

        static CallShown of(Call call) {
            var request = call.request().state();
            return new CallShown(
                    call.request().id(),
                    request.storyId(),
                    request.concern(),
                    request.at(),
                    call.asker().map(From::of).orElse(null));
        }
    }

    record From(String employer, Employer.Contact contact) {

        static From of(Employer asker) {
            return new From(asker.name(), asker.contact());
        }
    }
}
