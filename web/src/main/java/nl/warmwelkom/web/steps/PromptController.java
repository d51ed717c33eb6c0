package nl.warmwelkom.web.steps;

import java.util.Locale;
import nl.warmwelkom.web.dossier.Keepers;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One prompt of a step: something to think over, in own words, with who may see them. */
@Controller
@RequestMapping({
    "/mijn/stappen/" + Step.PATHS + "/{prompt}",
    "/coach/kandidaten/{id}/stappen/" + Step.PATHS + "/{prompt}"
})
class PromptController {

    private final Walks walks;
    private final PromptPages pages;
    private final Site site;

    PromptController(Walks walks, PromptPages pages, Site site) {
        this.walks = walks;
        this.pages = pages;
        this.site = site;
    }

    /** Of two answers at a prompt, {@code ?alleen=ik} is the one that nobody else sees. */
    @GetMapping
    Mono<Rendering> show(
            Reader reader,
            @PathVariable String step,
            @PathVariable String prompt,
            @PathVariable(required = false) @Nullable String id,
            @RequestParam(defaultValue = "") String alleen,
            ServerWebExchange exchange,
            Locale locale) {
        return Forms.of(exchange).flatMap(form -> {
            var alone = form.isEmpty() ? !alleen.isEmpty() : form.text("alone").isPresent();
            var place = new Walks.Place(Step.at(step), prompt, alone);
            return pages.one(new PromptPages.Asked(reader, Keepers.of(reader, id), place, locale), form);
        });
    }

    @PostMapping
    Mono<Rendering> send(
            Reader reader,
            @PathVariable String step,
            @PathVariable String prompt,
            @PathVariable(required = false) @Nullable String id,
            ServerWebExchange exchange,
            Locale locale) {
        return Forms.of(exchange).flatMap(form -> {
            var place =
                    new Walks.Place(Step.at(step), prompt, form.text("alone").isPresent());
            var asked = new PromptPages.Asked(reader, Keepers.of(reader, id), place, locale);
            return form.has("go", "look") ? pages.one(asked, form) : write(asked, form);
        });
    }

    private Mono<Rendering> write(PromptPages.Asked asked, Form form) {
        var keeper = asked.keeper();
        return walks.answer(asked.reader(), keeper, asked.place(), form)
                .map(answer -> onWords(form.after(answer, "answers", "togetherWith")))
                .flatMap(sent -> sent.isWrong()
                        ? pages.one(asked, sent)
                        : Mono.just(site.done(
                                keeper.page(StepsController.STEPS + "/"
                                        + asked.place().step().path()),
                                "written",
                                asked.locale())));
    }

    /** What is wrong with an answer is told at the words: there is one on the page. */
    private static Form onWords(Form form) {
        return new Form(
                form.fields(),
                form.mistakes().stream()
                        .map(mistake ->
                                mistake.field().equals("answers") ? new Form.Mistake("words", mistake.kind()) : mistake)
                        .toList(),
                form.kept());
    }
}
