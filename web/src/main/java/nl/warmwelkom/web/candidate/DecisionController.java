package nl.warmwelkom.web.candidate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.candidate.CandidateViews.Introduction;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The workplace first; then yes, no or later, and what this employer may see. */
@Controller
@RequestMapping("/mijn/kennismakingen/{id}")
class DecisionController {

    /** Those whose name does not say why somebody has them; the API takes no others. */
    private static final List<String> PROVISIONS = List.of(
            "jobcoach-extern",
            "jobcoach-gemeente",
            "jobcoach-intern",
            "loonkostensubsidie",
            "meeneembare-voorziening",
            "no-riskpolis",
            "proefplaatsing-gemeente",
            "proefplaatsing-uwv",
            "werkplekvoorziening");

    private static final List<String> DECISIONS = List.of("yes", "later", "no");

    private final Api api;
    private final Catalogue catalogue;
    private final Site site;
    private final Choices choices;

    DecisionController(Api api, Catalogue catalogue, Site site, Choices choices) {
        this.api = api;
        this.catalogue = catalogue;
        this.site = site;
        this.choices = choices;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> page(reader, id, form, locale));
    }

    @PostMapping
    Mono<Rendering> decide(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> form.text("decision").isEmpty()
                        ? page(reader, id, form.with("decision", "required"), locale)
                        : api.act(reader, Call.post("/introductions/{id}/candidate-decision", body(form), id))
                                .flatMap(answer -> after(answer, reader, id, form, locale)));
    }

    /** Without a reason, at any time. */
    @PostMapping("/stoppen")
    Mono<Rendering> withdraw(Reader reader, @PathVariable String id, Locale locale) {
        return api.act(reader, Call.post("/introductions/{id}/withdrawal", Map.of(), id))
                .flatMap(answer -> after(answer, reader, id, Form.EMPTY, locale));
    }

    private Mono<Rendering> after(Answer<?> answer, Reader reader, String id, Form form, Locale locale) {
        var sent = form.after(answer, "decision", "share");
        return sent.isWrong() ? page(reader, id, sent, locale) : Mono.just(site.done("/mijn", "decided", locale));
    }

    private static Map<String, Object> body(Form form) {
        var body = new HashMap<String, Object>();
        var yes = form.has("decision", "yes");
        body.put("agree", yes);
        if (yes) {
            body.put(
                    "share",
                    Map.of(
                            "givenName",
                            form.has("share", "givenName"),
                            "strengths",
                            form.has("share", "strengths"),
                            "story",
                            form.has("share", "story"),
                            "supportNeeds",
                            form.values("needs"),
                            "provisions",
                            provisions(form)));
        } else if (form.has("decision", "later")) {
            body.put("later", true);
        }
        return body;
    }

    /** What applies applies, also when it is ticked as what could. */
    private static List<Map<String, String>> provisions(Form form) {
        return PROVISIONS.stream()
                .filter(code -> form.has("applies", code) || form.has("could", code))
                .map(code -> Map.of("code", code, "state", form.has("applies", code) ? "applies" : "could-apply"))
                .toList();
    }

    private static List<Choice> provisions(Map<String, String> words) {
        return PROVISIONS.stream()
                .map(code -> new Choice(code, words.getOrDefault(code, code)))
                .toList();
    }

    private Mono<Rendering> page(Reader reader, String id, Form form, Locale locale) {
        return Mono.zip(
                        api.ask(reader, Call.get("/introductions/{id}", id), Introduction.class)
                                .map(answer -> answer.needed().body()),
                        CandidateController.dossier(api, reader),
                        catalogue.words("support", reader),
                        catalogue.words("provisions", reader))
                .map(parts -> Forms.page("candidate/introduction", form)
                        .modelAttribute("it", parts.getT1())
                        .modelAttribute("support", parts.getT3())
                        .modelAttribute("decisions", choices.of("decide.decision.", DECISIONS, locale))
                        .modelAttribute("share", choices.of("decide.share.", shares(parts.getT2()), locale))
                        .modelAttribute(
                                "needs",
                                parts.getT2().mayBeShown().stream()
                                        .map(code ->
                                                new Choice(code, parts.getT3().getOrDefault(code, code)))
                                        .toList())
                        .modelAttribute("provisions", provisions(parts.getT4()))
                        .modelAttribute("days", new Days())
                        .build());
    }

    private static List<String> shares(CandidateViews.Dossier dossier) {
        return dossier.storyMayBeShown()
                ? List.of("givenName", "strengths", "story")
                : List.of("givenName", "strengths");
    }
}
