package nl.warmwelkom.web.steps;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.dossier.Hints;
import nl.warmwelkom.web.dossier.Keeper;
import nl.warmwelkom.web.dossier.PartPages;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What the page of a prompt is made of. */
@Component
class PromptPages {

    private final Walks walks;
    private final Hints hints;
    private final Levels levels;

    PromptPages(Walks walks, Hints hints, Levels levels) {
        this.walks = walks;
        this.hints = hints;
        this.levels = levels;
    }

    /** Who asks for which page. */
    record Asked(Reader reader, Keeper keeper, Walks.Place place, Locale locale) {}

    Mono<Rendering> one(Asked asked, Form form) {
        return walks.of(asked.reader(), asked.keeper()).flatMap(now -> {
            var step = now.body().at(asked.place().step()).orElseThrow(PromptPages::notThere);
            var prompt = step.prompt(asked.place().prompt()).orElseThrow(PromptPages::notThere);
            var shown = form.orElse(standing(prompt, asked.place().alone()));
            var current = PartPages.ofNow(shown, now.etag());
            return Mono.zip(
                            hints.of(asked.reader(), current.value("words")),
                            levels.of(asked.reader(), asked.keeper(), asked.locale()))
                    .map(parts -> Forms.page("steps/prompt", current)
                            .modelAttribute("keeper", asked.keeper())
                            .modelAttribute("step", step)
                            .modelAttribute("prompt", prompt)
                            .modelAttribute("hints", parts.getT1())
                            .modelAttribute("levels", parts.getT2())
                            .build());
        });
    }

    /** What stands there now. Who opens a prompt with only a private answer gets that one. */
    private static Form standing(Walk.Prompt prompt, boolean alone) {
        var there = prompt.on(alone).or(() -> prompt.on(!alone));
        var words = there.map(Walk.Answer::words).orElse("");
        var level = there.map(Walk.Answer::sharing).orElse("coach");
        var form = Form.showing(Map.of("words", List.of(words), "sharing", List.of(level)));
        return level.equals(Walk.PRIVATE) ? form.and("alone", "ja") : form;
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
