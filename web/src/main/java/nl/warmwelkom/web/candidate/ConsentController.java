package nl.warmwelkom.web.candidate;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.candidate.ConsentViews.Consents;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who may read along, and whether workplaces are looked for. Each can be taken back at any time. */
@Controller
@RequestMapping(ConsentController.PATH)
class ConsentController {

    static final String PATH = "/mijn/wie-helpt";

    private static final String CONSENTS = "/candidates/{id}/consents";

    private final Api api;
    private final Site site;

    ConsentController(Api api, Site site) {
        this.api = api;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, ServerWebExchange exchange) {
        return Forms.of(exchange).flatMap(form -> page(reader, form));
    }

    /** Which button says what it is about: {@code yes}, and then matching or an account; {@code no} in the same way. */
    @PostMapping
    Mono<Rendering> decide(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> {
            var withdrawn = form.text("no");
            var subject = withdrawn.or(() -> form.text("yes")).or(() -> form.text("account"));
            var day = form.text("until");
            var until = day.flatMap(Days::begins).map(begins -> begins.plus(Duration.ofDays(1)));
            if (subject.isEmpty()) {
                return page(reader, form.with("account", "required"));
            }
            if (day.isPresent() && until.isEmpty()) {
                return page(reader, form.with("until", "day"));
            }
            var consent = new HashMap<String, Object>(Map.of("given", withdrawn.isEmpty()));
            until.ifPresent(end -> consent.put("until", end.toString()));
            return api.act(reader, Call.make(CONSENTS + "/{subject}", consent, id(reader), subject.get()))
                    .map(answer -> form.after(answer, "account", "until"))
                    .flatMap(sent -> sent.isWrong()
                            ? page(reader, sent)
                            : Mono.just(site.done(
                                    PATH, withdrawn.isEmpty() ? "consent-given" : "consent-withdrawn", locale)));
        });
    }

    private Mono<Rendering> page(Reader reader, Form form) {
        return api.ask(reader, Call.get(CONSENTS, id(reader)), Consents.class)
                .map(answer -> Forms.page("candidate/consents", form)
                        .modelAttribute("id", id(reader))
                        .modelAttribute("consents", answer.needed().body())
                        .modelAttribute("days", new Days())
                        .build());
    }

    private static String id(Reader reader) {
        return Keepers.own(reader).candidate();
    }
}
