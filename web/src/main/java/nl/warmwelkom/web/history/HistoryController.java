package nl.warmwelkom.web.history;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.dossier.Keeper;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.dossier.Overview;
import nl.warmwelkom.web.history.Version.Versions;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.steps.Walk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** When a dossier changed and who wrote it; and of one change, what it was. */
@Controller
@RequestMapping({"/mijn/geschiedenis", "/coach/kandidaten/{id}/geschiedenis"})
class HistoryController {

    private static final String VERSIONS = "/candidates/{id}/versions";

    private final Api api;
    private final Overview overview;
    private final Lines lines;
    private final Days days = new Days();

    HistoryController(Api api, Overview overview, Lines lines) {
        this.api = api;
        this.overview = overview;
        this.lines = lines;
    }

    @GetMapping
    Mono<Rendering> all(
            Reader reader,
            @PathVariable(required = false) @Nullable String id,
            @RequestParam(name = "verder", defaultValue = "") String cursor) {
        var keeper = Keepers.of(reader, id);
        return versions(reader, keeper, "20", cursor)
                .map(versions -> Rendering.view("history/all")
                        .modelAttribute("keeper", keeper)
                        .modelAttribute("versions", versions.all())
                        .modelAttribute("next", versions.more())
                        .modelAttribute("days", days)
                        .build());
    }

    @GetMapping("/versie")
    Mono<Rendering> one(
            Reader reader,
            @PathVariable(required = false) @Nullable String id,
            @RequestParam(name = "op", defaultValue = "") String at,
            Locale locale) {
        var keeper = Keepers.of(reader, id);
        return Mono.zip(at(reader, keeper, at), before(reader, keeper, at), overview.words(reader, locale))
                .map(parts -> {
                    var after = lines.of(parts.getT1(), keeper, parts.getT3(), locale);
                    var before = parts.getT2()
                            .map(version -> lines.of(version, keeper, parts.getT3(), locale))
                            .orElse(Map.of());
                    return Rendering.view("history/one")
                            .modelAttribute("keeper", keeper)
                            .modelAttribute("written", parts.getT1().written())
                            .modelAttribute("isFirst", parts.getT2().isEmpty())
                            .modelAttribute("changes", Change.between(before, after))
                            .modelAttribute("days", days)
                            .build();
                });
    }

    private Mono<Version> at(Reader reader, Keeper keeper, String at) {
        return api.ask(
                        reader,
                        Call.get("/candidates/{id}/as-it-was", keeper.candidate())
                                .query("at", at),
                        Version.class)
                .map(answer -> answer.needed().body());
    }

    /** The one that it replaced; empty when it was the first. */
    private Mono<Optional<Version>> before(Reader reader, Keeper keeper, String at) {
        return versions(reader, keeper, "1", at)
                .flatMap(versions -> versions.all().stream()
                        .findFirst()
                        .map(Walk.Written::at)
                        .map(earlier -> at(reader, keeper, earlier).map(Optional::of))
                        .orElseGet(() -> Mono.just(Optional.empty())));
    }

    private Mono<Versions> versions(Reader reader, Keeper keeper, String limit, String cursor) {
        var call = Call.get(VERSIONS, keeper.candidate()).query("limit", limit).query("cursor", cursor);
        return api.ask(reader, call, Versions.class).map(Answer::needed).map(Answer.Yes::body);
    }
}
