package nl.warmwelkom.web.weights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Proposing other weights, of which somebody with the other role decides. */
@Controller
@RequestMapping("/{desk:redactie|regio}/gewichten/nieuw")
class ProposeWeightsController {

    private static final String[] FIELDS = Stream.concat(Points.NAMES.stream().map(Points::field), Stream.of("why"))
            .toArray(String[]::new);

    private final Api api;
    private final WeightsApi weights;
    private final Site site;

    ProposeWeightsController(Api api, WeightsApi weights, Site site) {
        this.api = api;
        this.weights = weights;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> blank(Reader reader, @PathVariable String desk, ServerWebExchange exchange) {
        return Forms.of(exchange).flatMap(form -> page(reader, desk, form));
    }

    @PostMapping
    Mono<Rendering> propose(Reader reader, @PathVariable String desk, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> api.act(
                                reader,
                                Call.post(WeightsApi.CHANGES, body(form)).once(form.value("once")))
                        .map(answer -> form.after(answer, FIELDS))
                        .flatMap(sent -> sent.isWrong()
                                ? page(reader, desk, sent)
                                : Mono.just(site.done("/" + desk + "/gewichten", "weights-proposed", locale))));
    }

    /** What is no number is sent as it was typed: the API says what is wrong with it. */
    private static Map<String, Object> body(Form form) {
        var points = new LinkedHashMap<String, Object>();
        for (var name : Points.NAMES) {
            var number = form.number(Points.field(name));
            if (number.isPresent()) {
                points.put(name, number.getAsInt());
            } else {
                form.text(Points.field(name)).ifPresent(text -> points.put(name, text));
            }
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("points", points);
        form.text("why").ifPresent(why -> body.put("why", why));
        return body;
    }

    private Mono<Rendering> page(Reader reader, String desk, Form form) {
        return weights.log(reader)
                .map(log -> Forms.page("weights/propose", form.orElse(present(log)))
                        .modelAttribute("desk", desk)
                        .modelAttribute("names", Points.NAMES)
                        .build());
    }

    private static Form present(WeightsLog log) {
        var fields = new LinkedHashMap<String, List<String>>();
        log.inForce()
                .points()
                .byName()
                .forEach((name, points) -> fields.put(Points.field(name), List.of(String.valueOf(points))));
        return Form.showing(fields);
    }
}
