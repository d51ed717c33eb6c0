package nl.warmwelkom.web.weights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.picture.Phrases;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import org.springframework.context.MessageSource;
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

/** The weights of matching: what holds now, every version there was, and a second person's yes or no. */
@Controller
@RequestMapping("/{desk:redactie|regio}/gewichten")
class WeightsController {

    private static final List<String> ANSWERS = List.of("true", "false");

    private final Api api;
    private final WeightsApi weights;
    private final Choices choices;
    private final Site site;
    private final MessageSource messages;

    WeightsController(Api api, WeightsApi weights, Choices choices, Site site, MessageSource messages) {
        this.api = api;
        this.weights = weights;
        this.choices = choices;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping
    Mono<Rendering> all(Reader reader, @PathVariable String desk, Locale locale) {
        var figures = new WeightsFigures(Phrases.in(messages, locale));
        return weights.log(reader)
                .map(log -> Rendering.view("weights/all")
                        .modelAttribute("desk", desk)
                        .modelAttribute("log", log.items())
                        .modelAttribute("now", log.inForce())
                        .modelAttribute("waiting", log.waiting())
                        .modelAttribute("mine", log.waitsFor(Signer.of(reader)))
                        .modelAttribute("numbers", figures.numbers(log.inForce().points()))
                        .modelAttribute("whole", figures.whole(log.inForce().points()))
                        .modelAttribute("days", new Days())
                        .build());
    }

    @GetMapping("/{number:\\d+}")
    Mono<Rendering> one(
            Reader reader,
            @PathVariable String desk,
            @PathVariable String number,
            ServerWebExchange exchange,
            Locale locale) {
        return Forms.of(exchange).flatMap(form -> page(reader, desk, number, form, locale));
    }

    @PostMapping("/{number:\\d+}")
    Mono<Rendering> decide(
            Reader reader,
            @PathVariable String desk,
            @PathVariable String number,
            ServerWebExchange exchange,
            Locale locale) {
        return Forms.of(exchange)
                .map(WeightsController::checked)
                .flatMap(form -> form.isWrong()
                        ? page(reader, desk, number, form, locale)
                        : api.act(reader, Call.post(WeightsApi.CHANGES + "/{version}/decision", body(form), number))
                                .map(answer -> form.after(answer, "approve", "words"))
                                .flatMap(sent -> sent.isWrong()
                                        ? page(reader, desk, number, sent, locale)
                                        : Mono.just(site.done(
                                                "/" + desk + "/gewichten",
                                                isYes(form) ? "weights-approved" : "weights-refused",
                                                locale))));
    }

    /** Whoever hears no wants to know why. */
    private static Form checked(Form form) {
        if (form.text("approve").isEmpty()) {
            return form.with("approve", "required");
        }
        return isYes(form) || form.text("words").isPresent() ? form : form.with("words", "required");
    }

    private static boolean isYes(Form form) {
        return form.has("approve", "true");
    }

    private static Map<String, Object> body(Form form) {
        var body = new LinkedHashMap<String, Object>();
        body.put("approve", isYes(form));
        form.text("words").ifPresent(words -> body.put("words", words));
        return body;
    }

    private Mono<Rendering> page(Reader reader, String desk, String number, Form form, Locale locale) {
        var figures = new WeightsFigures(Phrases.in(messages, locale));
        return weights.log(reader).map(log -> {
            var version = log.version(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return Forms.page("weights/one", form)
                    .modelAttribute("desk", desk)
                    .modelAttribute("it", version)
                    .modelAttribute("mine", Signer.of(reader).mayDecide(version))
                    .modelAttribute("before", log.before(version))
                    .modelAttribute(
                            "different",
                            log.before(version)
                                    .map(before -> figures.different(before.points(), version.points()))
                                    .orElse(List.of()))
                    .modelAttribute("numbers", figures.numbers(version.points()))
                    .modelAttribute("whole", figures.whole(version.points()))
                    .modelAttribute("answers", choices.of("weights.approve.", ANSWERS, locale))
                    .modelAttribute("days", new Days())
                    .build();
        });
    }
}
