package nl.warmwelkom.web.steps;

import java.util.Locale;
import nl.warmwelkom.web.dossier.Keeper;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.dossier.PartPages;
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

/** The plan: what to do, who does it, and before when. */
@Controller
@RequestMapping({"/mijn/plan", "/coach/kandidaten/{id}/plan"})
class PlanController {

    private final Walks walks;
    private final Levels levels;
    private final Site site;

    PlanController(Walks walks, Levels levels, Site site) {
        this.walks = walks;
        this.levels = levels;
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

    /** With {@code go=more} nothing is kept yet: there is room for one more, and all that was typed stands there still. */
    @PostMapping
    Mono<Rendering> send(
            Reader reader,
            @PathVariable(required = false) @Nullable String id,
            ServerWebExchange exchange,
            Locale locale) {
        var keeper = Keepers.of(reader, id);
        return Forms.of(exchange)
                .map(PlanForm::tidied)
                .flatMap(form -> form.has("go", "more")
                        ? page(reader, keeper, form, locale)
                        : write(reader, keeper, form, locale));
    }

    private Mono<Rendering> write(Reader reader, Keeper keeper, Form form, Locale locale) {
        return walks.plan(reader, keeper, form, PlanForm.tasks(form))
                .map(answer -> PlanForm.told(form.after(answer, PlanForm.names(form))))
                .flatMap(sent -> sent.isWrong()
                        ? page(reader, keeper, sent, locale)
                        : Mono.just(site.done(keeper.page(StepsController.STEPS), "written", locale)));
    }

    private Mono<Rendering> page(Reader reader, Keeper keeper, Form form, Locale locale) {
        return Mono.zip(walks.of(reader, keeper), levels.of(reader, keeper, locale))
                .map(parts -> {
                    var now = parts.getT1();
                    var shown = PartPages.ofNow(form.orElse(PlanForm.showing(now.body())), now.etag());
                    return Forms.page("steps/plan", shown)
                            .modelAttribute("keeper", keeper)
                            .modelAttribute("rows", PlanForm.rows(shown))
                            .modelAttribute("levels", parts.getT2())
                            .build();
                });
    }
}
