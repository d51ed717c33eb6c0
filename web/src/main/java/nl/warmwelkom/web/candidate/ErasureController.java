package nl.warmwelkom.web.candidate;

import java.util.List;
import java.util.Locale;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.follow.Signal;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Erasing the own dossier, and how far that is. */
@Controller
@RequestMapping(ErasureController.PATH)
class ErasureController {

    static final String PATH = TakeAlongController.PATH + "/wissen";

    private static final String SURE = "sure";

    private final Api api;
    private final Choices choices;
    private final Site site;

    ErasureController(Api api, Choices choices, Site site) {
        this.api = api;
        this.choices = choices;
        this.site = site;
    }

    /** That it has begun. */
    record Begun(String erasureId) {}

    /**
     * How far it is.
     *
     * @param services each part of the system that holds something of it
     */
    record Erasure(Boolean finished, List<Part> services) {

        public long done() {
            return services.stream().filter(part -> part.doneAt() != null).count();
        }
    }

    /** @param doneAt when the last of it was gone there; null as long as it is not */
    record Part(@Nullable String doneAt) {}

    @GetMapping
    Mono<Rendering> ask(ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).map(form -> page(form, locale));
    }

    @PostMapping
    Mono<Rendering> erase(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> form.has(SURE, "yes")
                        ? erase(reader, form, locale)
                        : Mono.just(page(form.with(SURE, "sure"), locale)));
    }

    private Mono<Rendering> erase(Reader reader, Form form, Locale locale) {
        var own = Keepers.own(reader).candidate();
        return api.ask(reader, Call.delete("/candidates/{id}", "", own).once(form.value("once")), Begun.class)
                .map(answer -> switch (answer) {
                    case Answer.Yes<Begun>(var begun, var _) ->
                        Rendering.redirectTo(site.page(PATH + "/" + begun.erasureId(), locale))
                                .build();
                    case Answer.No<Begun> _, Answer.Silence<Begun> _ -> page(form.after(answer, SURE), locale);
                });
    }

    @GetMapping("/{id}")
    Mono<Rendering> follow(Reader reader, @PathVariable String id, ServerWebExchange exchange) {
        return api.ask(reader, Call.get("/erasures/{id}", id), Erasure.class)
                .map(answer -> answer.needed().body())
                .doOnNext(erasure -> {
                    if (erasure.finished()) {
                        Signal.showAnew(exchange);
                    }
                })
                .map(erasure -> Rendering.view("candidate/erasing")
                        .modelAttribute("erasure", erasure)
                        .modelAttribute("here", PATH + "/" + id)
                        .build());
    }

    private Rendering page(Form form, Locale locale) {
        return Forms.page("candidate/erase", form)
                .modelAttribute("sure", choices.of("erase.sure.", List.of("yes"), locale))
                .build();
    }
}
