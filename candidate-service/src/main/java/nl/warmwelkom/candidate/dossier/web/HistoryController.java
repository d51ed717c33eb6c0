package nl.warmwelkom.candidate.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import nl.warmwelkom.candidate.dossier.application.ReadEndings;
import nl.warmwelkom.candidate.dossier.application.ReadVersions;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.View;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.http.Page;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A dossier as it was, and what of it ends by itself. */
@RestController
@RequestMapping("/api/v1/candidates/{id}")
class HistoryController {

    private final ReadVersions readVersions;
    private final ReadEndings readEndings;

    HistoryController(ReadVersions readVersions, ReadEndings readEndings) {
        this.readVersions = readVersions;
        this.readEndings = readEndings;
    }

    /** The dossier, the steps and the plan as they were. */
    record AsItWas(WrittenShown written, CandidateShown dossier, StepsShown steps) {}

    /** What ends, in the words of the API. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EndingShown(String kind, String subject, Instant at, boolean soon) {}

    @GetMapping("/versions")
    Mono<Page<WrittenShown>> versions(@PathVariable String id, Page.Request page, Caller caller) {
        var before = page.cursor().isEmpty() ? Instant.MAX : time("cursor", page.cursor());
        return readVersions
                .of(new CandidateId(id), Readers.of(caller), before)
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .flatMap(versions -> versions.map(version -> WrittenShown.of(version.written()))
                        .take(page.oneMore())
                        .collectList())
                .map(found -> page.cut(found, version -> version.at().toString()));
    }

    @GetMapping("/as-it-was")
    Mono<AsItWas> asItWas(@PathVariable String id, @RequestParam(defaultValue = "") String at, Caller caller) {
        return readVersions
                .at(new CandidateId(id), Readers.of(caller), time("at", at))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(version -> new AsItWas(
                        WrittenShown.of(version.contents().written()),
                        CandidateShown.of(then(version)),
                        StepsShown.of(
                                version.contents().profile().step(),
                                version.contents().journey())));
    }

    private static View then(ReadVersions.Version version) {
        var contents = version.contents();
        return switch (version.view()) {
            case View.Whole(var id, var hasAccount, var _) -> new View.Whole(id, hasAccount, contents);
            case View.AsCoach(var id, var hasAccount, var _) -> new View.AsCoach(id, hasAccount, contents);
            case View.AsProfessional _ -> throw Problem.notFound().refuse();
        };
    }

    @GetMapping("/endings")
    Mono<Page<EndingShown>> endings(@PathVariable String id, Caller caller) {
        return readEndings
                .of(new CandidateId(id), Readers.of(caller))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(endings -> new Page<>(
                        endings.stream()
                                .map(one -> new EndingShown(
                                        one.kind().name().toLowerCase(Locale.ROOT),
                                        one.subject(),
                                        one.at(),
                                        one.soon()))
                                .toList(),
                        null));
    }

    private static Instant time(String parameter, String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException _) {
            throw new InvalidInput(List.of(
                    new FieldError("/" + parameter, "not-a-time", "Write a time such as 2026-11-03T10:00:00Z.")));
        }
    }
}
