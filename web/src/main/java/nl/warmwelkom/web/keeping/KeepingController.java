package nl.warmwelkom.web.keeping;

import java.util.LinkedHashMap;
import java.util.Locale;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.dossier.Dossier;
import nl.warmwelkom.web.dossier.Dossiers;
import nl.warmwelkom.web.dossier.Keeper;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.keeping.KeepingViews.Endings;
import nl.warmwelkom.web.keeping.KeepingViews.Retention;
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

/** How long the dossier stays, what of it ends before that, and to keep it for longer. */
@Controller
@RequestMapping({"/mijn/bewaren", "/coach/kandidaten/{id}/bewaren"})
class KeepingController {

    private static final String RETENTION = "/candidates/{id}/retention";

    private final Api api;
    private final Dossiers dossiers;
    private final Subjects subjects;
    private final Site site;

    KeepingController(Api api, Dossiers dossiers, Subjects subjects, Site site) {
        this.api = api;
        this.dossiers = dossiers;
        this.subjects = subjects;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> show(
            Reader reader,
            @PathVariable(required = false) @Nullable String id,
            ServerWebExchange exchange,
            Locale locale) {
        return Forms.of(exchange).flatMap(form -> page(reader, Keepers.of(reader, id), form, locale));
    }

    @PostMapping
    Mono<Rendering> keep(
            Reader reader,
            @PathVariable(required = false) @Nullable String id,
            ServerWebExchange exchange,
            Locale locale) {
        var keeper = Keepers.of(reader, id);
        return Forms.of(exchange).flatMap(form -> {
            var body = new LinkedHashMap<String, Object>();
            body.put("keep", true);
            form.text("togetherWith").ifPresent(with -> body.put("togetherWith", with));
            return api.act(reader, Call.make(RETENTION, body, keeper.candidate()))
                    .map(answer -> form.after(answer, "togetherWith"))
                    .flatMap(sent -> sent.isWrong()
                            ? page(reader, keeper, sent, locale)
                            : Mono.just(site.done(keeper.page("bewaren"), "kept", locale)));
        });
    }

    private Mono<Rendering> page(Reader reader, Keeper keeper, Form form, Locale locale) {
        return Mono.zip(
                        api.ask(reader, Call.get(RETENTION, keeper.candidate()), Retention.class)
                                .map(Answer::needed),
                        dossiers.read(reader, keeper).map(Answer::needed),
                        api.ask(reader, Call.get("/candidates/{id}/endings", keeper.candidate()), Endings.class)
                                .map(answer -> answer.needed().body().beside())
                                .flatMap(endings -> subjects.told(endings, reader, keeper, locale)))
                .map(parts -> Forms.page("keeping/one", form)
                        .modelAttribute("keeper", keeper)
                        .modelAttribute("retention", parts.getT1().body())
                        .modelAttribute("mayKeep", mayKeep(keeper, parts.getT2().body()))
                        .modelAttribute("endings", parts.getT3())
                        .modelAttribute("days", new Days())
                        .build());
    }

    /** A candidate with an account decides alone. */
    private static boolean mayKeep(Keeper keeper, Dossier dossier) {
        return keeper.isOwn() || !dossier.decidesAlone();
    }
}
