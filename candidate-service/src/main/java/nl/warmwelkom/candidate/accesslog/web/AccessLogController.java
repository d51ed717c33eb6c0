package nl.warmwelkom.candidate.accesslog.web;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.accesslog.application.Organisations;
import nl.warmwelkom.candidate.accesslog.application.ReadAccessLog;
import nl.warmwelkom.platform.accesslog.Line;
import nl.warmwelkom.platform.accesslog.Period;
import nl.warmwelkom.platform.accesslog.Verifier;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.http.Page;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1")
class AccessLogController {

    private final ReadAccessLog readAccessLog;
    private final Organisations organisations;
    private final String activities;

    AccessLogController(
            ReadAccessLog readAccessLog, Organisations organisations, @Value("${warm-welkom.issuer}") String issuer) {
        this.readAccessLog = readAccessLog;
        this.organisations = organisations;
        this.activities = issuer + "/processing-activities/";
    }

    /** Whether every line is as it was written. */
    record Check(long persons, List<Verifier.Bad> broken) {}

    @GetMapping("/candidates/{id}/access-log")
    Mono<Page<LineShown>> about(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(defaultValue = "true") boolean own,
            Page.Request page,
            Caller caller) {
        if (!readAccessLog.isTheirs(id, caller)) {
            return Mono.error(Problem.notFound()::refuse);
        }
        return readAccessLog
                .about(id, period(from, until), own, before(page.cursor()), page.oneMore())
                .collectList()
                .map(found -> page.cut(found, line -> String.valueOf(line.number())))
                .flatMap(part -> Flux.fromIterable(part.items())
                        .concatMap(this::shown)
                        .collectList()
                        .map(lines -> new Page<>(lines, part.next())));
    }

    private Mono<LineShown> shown(Line line) {
        return organisations
                .of(line.who())
                .map(organisation -> LineShown.of(line, new Words(organisation.nl(), organisation.en())))
                .switchIfEmpty(Mono.fromSupplier(() -> LineShown.of(line, null)));
    }

    @GetMapping(path = "/access-log", produces = MediaType.APPLICATION_NDJSON_VALUE)
    Flux<Exported> export(
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until) {
        return readAccessLog.all(period(from, until)).map(this::exported);
    }

    @GetMapping("/access-log/check")
    Mono<Check> check() {
        return Mono.zip(readAccessLog.persons(), readAccessLog.broken().collectList(), Check::new);
    }

    private Exported exported(Line line) {
        return Exported.of(line, activities);
    }

    private static Period period(@Nullable Instant from, @Nullable Instant until) {
        return new Period(from == null ? Period.EVER.from() : from, until == null ? Period.EVER.until() : until);
    }

    /** The number before which to go on. */
    private static long before(String cursor) {
        if (cursor.isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (!cursor.matches("[0-9]{1,18}")) {
            throw new InvalidInput(List.of(new FieldError(
                    "/cursor", "not-a-cursor", "Send the 'next' of the part before, as it came.", List.of())));
        }
        return Long.parseLong(cursor);
    }
}
