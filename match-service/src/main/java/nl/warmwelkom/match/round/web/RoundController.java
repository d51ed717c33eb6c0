package nl.warmwelkom.match.round.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.match.round.application.OrderRound;
import nl.warmwelkom.match.round.application.ReadRounds;
import nl.warmwelkom.match.round.domain.Round;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.accesslog.Deed;
import nl.warmwelkom.platform.body.RequestSchema;
import nl.warmwelkom.platform.http.Heartbeat;
import nl.warmwelkom.platform.http.NewId;
import nl.warmwelkom.platform.http.Page;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rounds of the own regions. A region that is not the caller's is not there. */
@RestController
@RequestMapping("/api/v1/regions/{region}/rounds")
class RoundController {

    private final OrderRound order;
    private final ReadRounds read;
    private final AccessLog log;

    RoundController(OrderRound order, ReadRounds read, AccessLog log) {
        this.order = order;
        this.read = read;
        this.log = log;
    }

    @RequestSchema("NewRound")
    record NewRound(@Nullable Integer minimumFit) {}

    /** How far it is. */
    record Step(String status, int done, int of) {}

    @PostMapping
    Mono<ResponseEntity<RoundShown>> order(
            @PathVariable String region, @RequestBody NewRound body, Caller caller, ServerWebExchange exchange) {
        var id = NewId.of(exchange);
        var minimum = Objects.requireNonNullElse(body.minimumFit(), Round.USUAL_MINIMUM);
        return own(caller, region)
                .then(Mono.defer(() -> order.order(id, region, minimum, caller.account())))
                .map(ordered -> switch (ordered) {
                    case OrderRound.Ordered.Accepted(var round) ->
                        ResponseEntity.accepted()
                                .location(URI.create("/api/v1/regions/%s/rounds/%s".formatted(region, round.id())))
                                .body(RoundShown.summary(round));
                    case OrderRound.Ordered.OneGoesOn() ->
                        throw new Problem(
                                        ProblemType.WRONG_ORDER,
                                        "A round of this region goes on. Wait until it is over, or cancel it.")
                                .refuse();
                });
    }

    @GetMapping
    Mono<Page<RoundShown>> history(@PathVariable String region, Page.Request page, Caller caller) {
        return own(caller, region)
                .then(Mono.defer(() -> read.of(region)))
                .map(all -> page.cut(after(all, page), Stored::id))
                .map(part -> new Page<>(
                        part.items().stream().map(RoundShown::summary).toList(), part.next()));
    }

    /** Newest first, so the cursor is the last that was shown and not the highest. */
    private static List<Stored<Round>> after(List<Stored<Round>> all, Page.Request page) {
        return all.stream()
                .dropWhile(round -> !page.cursor().isEmpty() && !round.id().equals(page.cursor()))
                .skip(page.cursor().isEmpty() ? 0 : 1)
                .limit(page.oneMore())
                .toList();
    }

    @GetMapping("/{id}")
    Mono<RoundShown> read(@PathVariable String region, @PathVariable String id, Caller caller) {
        return own(caller, region)
                .then(Mono.defer(() -> read.find(region, id)))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .flatMap(seen -> log.write(Deed.READ, List.copyOf(seen.outcome().candidates()))
                        .thenReturn(seen))
                .map(RoundShown::of);
    }

    @GetMapping(path = "/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Step>> follow(@PathVariable String region, @PathVariable String id, Caller caller) {
        return own(caller, region)
                .then(Mono.defer(() -> read.round(region, id)))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .flatMapMany(_ -> Heartbeat.with(steps(region, id)));
    }

    private Flux<ServerSentEvent<Step>> steps(String region, String id) {
        return read.follow(region, id)
                .map(step -> ServerSentEvent.builder(new Step(
                                step.status().code(),
                                step.progress().done(),
                                step.progress().of()))
                        .event("progress")
                        .build());
    }

    @DeleteMapping("/{id}")
    Mono<ResponseEntity<Void>> cancel(@PathVariable String region, @PathVariable String id, Caller caller) {
        return own(caller, region)
                .then(Mono.defer(() -> order.cancel(region, id)))
                .map(cancelled -> switch (cancelled) {
                    case DONE -> ResponseEntity.noContent().build();
                    case OVER_ALREADY ->
                        throw new Problem(ProblemType.WRONG_ORDER, "This round is over already. Its result stays.")
                                .refuse();
                    case UNKNOWN -> throw Problem.notFound().refuse();
                });
    }

    private static Mono<Void> own(Caller caller, String region) {
        return caller.is(Role.ACCOUNT_MANAGER) && caller.worksIn(region)
                ? Mono.empty()
                : Mono.error(Problem.notFound()::refuse);
    }
}
