package nl.warmwelkom.web.steps;

import java.util.Locale;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The four steps to look at, each with what was written in it, and the plan. */
@Controller
@RequestMapping({"/mijn/stappen", "/coach/kandidaten/{id}/stappen"})
class StepsController {

    static final String STEPS = "stappen";

    private final Walks walks;
    private final Site site;
    private final Days days = new Days();

    StepsController(Walks walks, Site site) {
        this.walks = walks;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> all(Reader reader, @PathVariable(required = false) @Nullable String id) {
        var keeper = Keepers.of(reader, id);
        return walks.of(reader, keeper)
                .map(now -> Rendering.view("steps/all")
                        .modelAttribute("keeper", keeper)
                        .modelAttribute("walk", now.body())
                        .modelAttribute("days", days)
                        .build());
    }

    @GetMapping("/" + Step.PATHS)
    Mono<Rendering> one(Reader reader, @PathVariable String step, @PathVariable(required = false) @Nullable String id) {
        var keeper = Keepers.of(reader, id);
        return walks.of(reader, keeper)
                .map(now -> Rendering.view("steps/one")
                        .modelAttribute("keeper", keeper)
                        .modelAttribute("current", now.body().current())
                        .modelAttribute(
                                "step",
                                now.body()
                                        .at(Step.at(step))
                                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                        .modelAttribute("etag", now.etag())
                        .modelAttribute("days", days)
                        .build());
    }

    /** From now on this is the step. Back and forth as wanted. */
    @PostMapping("/" + Step.PATHS)
    Mono<Rendering> move(
            Reader reader,
            @PathVariable String step,
            @PathVariable(required = false) @Nullable String id,
            ServerWebExchange exchange,
            Locale locale) {
        var keeper = Keepers.of(reader, id);
        return Forms.of(exchange)
                .flatMap(form -> walks.move(reader, keeper, form, Step.at(step)))
                // Whoever was overtaken sees how it stands now, and can say it again: there is nothing typed to lose.
                .map(answer -> answer.optional().isPresent()
                        ? site.done(keeper.page(STEPS), "moved", locale)
                        : site.done(keeper.page(STEPS), "overtaken", locale));
    }
}
