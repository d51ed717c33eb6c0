package nl.warmwelkom.web.editor;

import java.util.List;
import java.util.Locale;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.editor.EditorViews.ListedTips;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.weights.WeightsApi;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The editors' list: what ends first at the front, with what each tip does. */
@Controller
class TipsController {

    private static final List<String> STATES = List.of("draft", "scheduled", "published", "expired", "retired");

    /** In two months somebody can look a tip up, and a second one can read it. */
    private static final String SOON = "60";

    private final Api api;
    private final Catalogue catalogue;
    private final Effectiveness effectiveness;
    private final Choices choices;
    private final WeightsApi weights;

    TipsController(Api api, Catalogue catalogue, Effectiveness effectiveness, Choices choices, WeightsApi weights) {
        this.api = api;
        this.catalogue = catalogue;
        this.effectiveness = effectiveness;
        this.choices = choices;
        this.weights = weights;
    }

    @GetMapping("/redactie")
    Mono<Rendering> list(Reader reader, ServerWebExchange exchange, Locale locale) {
        // What is looked for stands in the address, so that it can be kept and sent to a colleague.
        var asked = new Form(exchange.getRequest().getQueryParams(), List.of(), false);
        return Mono.zip(
                        api.ask(reader, wanted(asked), ListedTips.class).map(Answer::needed),
                        effectiveness.all(reader),
                        catalogue.choices("concerns", reader),
                        catalogue.words("concerns", reader),
                        weights.waitFor(reader))
                .map(parts -> Rendering.view("editor/home")
                        .modelAttribute("tips", parts.getT1().body().all())
                        .modelAttribute("next", parts.getT1().body().after())
                        .modelAttribute("effects", parts.getT2())
                        .modelAttribute("concerns", parts.getT3())
                        .modelAttribute("words", parts.getT4())
                        .modelAttribute("weightsWait", parts.getT5())
                        .modelAttribute("states", choices.of("tip.state.", STATES, locale))
                        .modelAttribute("form", asked)
                        .modelAttribute("days", new Days())
                        .build());
    }

    private static Call wanted(Form asked) {
        return Call.get("/tips?limit=50")
                .query("concern", asked.value("concern"))
                .query("state", asked.value("state"))
                .query("waiting", asked.has("waiting", "true") ? "true" : "")
                .query("expiring", asked.has("soon", "true") ? SOON : "")
                .query("cursor", asked.value("na"));
    }
}
