package nl.warmwelkom.web.candidate;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.candidate.CandidateViews.Introduction;
import nl.warmwelkom.web.dossier.Dossier;
import nl.warmwelkom.web.dossier.Dossiers;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
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

/** What helps me, to hand over to one employer who may keep it, and to take back. */
@Controller
@RequestMapping("/mijn/kennismakingen/{id}/paspoort")
class PassportController {

    private static final String PASSPORT = "/introductions/{id}/passport";
    private static final String NEEDS = "supportNeeds";

    private final Api api;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Site site;

    PassportController(Api api, Dossiers dossiers, Catalogue catalogue, Site site) {
        this.api = api;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.site = site;
    }

    /** What was handed over. */
    record Passport(
            @Nullable List<Dossier.Need> supportNeeds,
            @Nullable String at) {

        public List<Dossier.Need> needs() {
            return requireNonNullElse(supportNeeds, List.of());
        }
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, @PathVariable String id, ServerWebExchange exchange) {
        return Forms.of(exchange).flatMap(form -> page(reader, id, form));
    }

    @PostMapping
    Mono<Rendering> send(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> {
            if (form.has("go", "back")) {
                return act(reader, id, Call.delete(PASSPORT, "", id), form, "passport-taken-back", locale);
            }
            var chosen = form.values(NEEDS);
            return chosen.isEmpty()
                    ? page(reader, id, form.with(NEEDS, "required"))
                    : act(reader, id, Call.make(PASSPORT, Map.of(NEEDS, chosen), id), form, "passport-given", locale);
        });
    }

    private Mono<Rendering> act(Reader reader, String id, Call call, Form form, String done, Locale locale) {
        return api.act(reader, call)
                .map(answer -> form.after(answer, NEEDS))
                .flatMap(sent -> sent.isWrong()
                        ? page(reader, id, sent)
                        : Mono.just(site.done("/mijn/kennismakingen/" + id + "/paspoort", done, locale)));
    }

    private Mono<Rendering> page(Reader reader, String id, Form form) {
        return Mono.zip(
                        api.ask(reader, Call.get("/introductions/{id}", id), Introduction.class)
                                .map(answer -> answer.needed().body()),
                        dossiers.read(reader, Keepers.own(reader))
                                .map(answer -> answer.needed().body()),
                        api.ask(reader, Call.get(PASSPORT, id), Passport.class).map(answer -> answer.optional()),
                        catalogue.words("support", reader))
                .map(parts -> {
                    var given = parts.getT3();
                    var codes = given.stream()
                            .flatMap(passport -> passport.needs().stream())
                            .map(Dossier.Need::code)
                            .toList();
                    return Forms.page("candidate/passport", form.orElse(Form.showing(Map.of(NEEDS, codes))))
                            .modelAttribute("it", parts.getT1())
                            .modelAttribute("given", given)
                            .modelAttribute("needs", needs(parts.getT2(), parts.getT4()))
                            .modelAttribute("support", parts.getT4())
                            .modelAttribute("days", new Days())
                            .build();
                });
    }

    private static List<Choice> needs(Dossier dossier, Map<String, String> words) {
        return dossier.mayBeShown().stream()
                .map(code -> new Choice(code, words.getOrDefault(code, code)))
                .toList();
    }
}
