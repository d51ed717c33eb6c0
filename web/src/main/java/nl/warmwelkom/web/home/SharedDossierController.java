package nl.warmwelkom.web.home;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a link opens: what a candidate shares with whoever helps. Without logging in; each opening is counted. */
@Controller
class SharedDossierController {

    private final Api api;
    private final Catalogue catalogue;

    SharedDossierController(Api api, Catalogue catalogue) {
        this.api = api;
        this.catalogue = catalogue;
    }

    @GetMapping("/gedeeld/{token:[A-Za-z0-9_-]{43}}")
    Mono<Rendering> open(@PathVariable String token, ServerWebExchange exchange, Locale locale) {
        return Mono.zip(
                        api.ask(Call.get("/shared-dossiers/{token}", token), Shared.class)
                                .map(answer -> answer.needed().body()),
                        catalogue.words("strengths", locale),
                        catalogue.words("support", locale))
                .doOnNext(_ -> exchange.getResponse().getHeaders().setCacheControl("no-store"))
                .map(parts -> Rendering.view("home/shared-dossier")
                        .modelAttribute("dossier", parts.getT1())
                        .modelAttribute("strengths", parts.getT2())
                        .modelAttribute("support", parts.getT3())
                        .build());
    }

    record Shared(
            String givenName,
            @Nullable List<String> strengths,
            @Nullable List<Need> supportNeeds,
            @Nullable String story) {

        public List<String> goodAt() {
            return requireNonNullElse(strengths, List.of());
        }

        public List<Need> helps() {
            return requireNonNullElse(supportNeeds, List.of());
        }
    }

    record Need(String code, @Nullable String words) {}
}
