package nl.warmwelkom.web.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.reader.Acquainted;
import nl.warmwelkom.web.reader.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whom to call: the counter of the own region, which is known of who is logged in. */
@Controller
class HelpController {

    private final Api api;
    private final Catalogue catalogue;

    HelpController(Api api, Catalogue catalogue) {
        this.api = api;
        this.catalogue = catalogue;
    }

    /** Somebody whose region is known. */
    record Somewhere(@Nullable String region) {}

    @GetMapping("/hulp")
    Mono<Rendering> help(
            @RequestParam(name = "regio", defaultValue = "") String asked, ServerWebExchange exchange, Locale locale) {
        var reader = Acquainted.with(exchange);
        return Mono.zip(catalogue.words("regions", locale), asked.isEmpty() ? ownRegion(reader) : Mono.just(asked))
                .map(parts -> page(parts.getT1(), parts.getT2(), reader));
    }

    private static Rendering page(Map<String, String> regions, String region, Optional<Reader> reader) {
        return Rendering.view("home/help")
                .modelAttribute("form", Form.showing(Map.of("regio", List.of(region))))
                // A code that is none is shown to nobody: then a region is still to be chosen.
                .modelAttribute("region", Optional.ofNullable(regions.get(region)))
                .modelAttribute(
                        "regions",
                        regions.entrySet().stream()
                                .map(one -> new Choice(one.getKey(), one.getValue()))
                                .sorted((one, other) -> one.words().compareTo(other.words()))
                                .toList())
                .modelAttribute("home", reader.map(Reader::home).orElse("/"))
                .build();
    }

    /** Nothing when it is not known, or cannot be asked now: this page has to open when all else fails. */
    private Mono<String> ownRegion(Optional<Reader> reader) {
        return reader.map(one -> one.regions().stream()
                        .findFirst()
                        .map(Mono::just)
                        .or(() -> one.employerId().map(id -> regionAt(one, "/employers/{id}", id)))
                        .or(() -> one.candidateId().map(id -> regionAt(one, "/candidates/{id}", id)))
                        .orElseGet(() -> Mono.just("")))
                .orElseGet(() -> Mono.just(""));
    }

    private Mono<String> regionAt(Reader reader, String path, String id) {
        return api.ask(reader, Call.get(path, id), Somewhere.class)
                .map(answer -> answer.optional()
                        .flatMap(somewhere -> Optional.ofNullable(somewhere.region()))
                        .orElse(""));
    }
}
