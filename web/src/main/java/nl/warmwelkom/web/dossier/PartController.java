package nl.warmwelkom.web.dossier;

import java.util.Locale;
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

/** One part of a dossier to write in, at the candidate's own pages and at those of a jobcoach. */
@Controller
@RequestMapping({"/mijn/" + Part.PATHS, "/coach/kandidaten/{id}/" + Part.PATHS})
class PartController {

    private final Dossiers dossiers;
    private final PartPages pages;
    private final Site site;

    PartController(Dossiers dossiers, PartPages pages, Site site) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> show(
            Reader reader,
            @PathVariable String part,
            @PathVariable(required = false) @Nullable String id,
            ServerWebExchange exchange,
            Locale locale) {
        var asked = new PartPages.Asked(reader, Keepers.of(reader, id), Part.at(part), locale);
        return Forms.of(exchange).flatMap(form -> pages.one(asked, form));
    }

    @PostMapping
    Mono<Rendering> send(
            Reader reader,
            @PathVariable String part,
            @PathVariable(required = false) @Nullable String id,
            ServerWebExchange exchange,
            Locale locale) {
        var asked = new PartPages.Asked(reader, Keepers.of(reader, id), Part.at(part), locale);
        return Forms.of(exchange).flatMap(form -> form.has("go", "look") ? pages.one(asked, form) : write(asked, form));
    }

    private Mono<Rendering> write(PartPages.Asked asked, Form form) {
        return dossiers.change(
                        asked.reader(),
                        asked.keeper(),
                        form,
                        dossier -> asked.part().write(form, dossier))
                .map(answer -> form.after(answer, asked.part().names()))
                .flatMap(sent -> sent.isWrong()
                        ? pages.one(asked, sent)
                        : Mono.just(site.done(asked.keeper().home(), "written", asked.locale())));
    }
}
