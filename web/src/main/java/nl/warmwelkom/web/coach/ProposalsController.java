package nl.warmwelkom.web.coach;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.coach.CoachViews.Person;
import nl.warmwelkom.web.coach.CoachViews.Proposals;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.picture.Figure;
import nl.warmwelkom.web.picture.Phrases;
import nl.warmwelkom.web.reader.Reader;
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

/** Workplaces that would fit somebody, why, what is missing, and proposing one of them. */
@Controller
@RequestMapping("/coach/kandidaten/{id}/voorstellen")
class ProposalsController {

    private final Api api;
    private final Site site;
    private final MessageSource messages;

    ProposalsController(Api api, Site site, MessageSource messages) {
        this.api = api;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping
    Mono<Rendering> all(Reader reader, @PathVariable String id, Locale locale) {
        return Mono.zip(person(reader, id), proposals(reader, id))
                .map(parts -> Rendering.view("coach/proposals")
                        .modelAttribute("person", parts.getT1())
                        .modelAttribute("proposals", parts.getT2())
                        .modelAttribute("figures", figures(parts.getT2(), locale))
                        .build());
    }

    private Map<String, Figure> figures(Proposals proposals, Locale locale) {
        return proposals.all().stream()
                .collect(toMap(
                        one -> one.position().id(),
                        one -> new PartsFigure(one, Phrases.in(messages, locale)).figure()));
    }

    @GetMapping("/{position}")
    Mono<Rendering> one(
            Reader reader, @PathVariable String id, @PathVariable String position, ServerWebExchange exchange) {
        return Forms.of(exchange).flatMap(form -> page(reader, id, position, form));
    }

    @PostMapping("/{position}")
    Mono<Rendering> propose(
            Reader reader,
            @PathVariable String id,
            @PathVariable String position,
            ServerWebExchange exchange,
            Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> api.act(
                                reader,
                                Call.post("/introductions", body(id, position, form))
                                        .once(form.value("once")))
                        .map(answer -> form.after(answer, "motivation"))
                        .flatMap(sent -> sent.isWrong()
                                ? page(reader, id, position, sent)
                                : Mono.just(site.done("/coach", "proposed", locale))));
    }

    private static Map<String, String> body(String candidate, String position, Form form) {
        var body = new HashMap<>(Map.of("candidateId", candidate, "positionId", position));
        body.put("motivation", form.text("motivation").orElse(""));
        return body;
    }

    private Mono<Rendering> page(Reader reader, String id, String position, Form form) {
        return Mono.zip(person(reader, id), proposals(reader, id)).map(parts -> {
            var proposal = parts.getT2().all().stream()
                    .filter(one -> one.position().id().equals(position))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return Forms.page("coach/propose", form)
                    .modelAttribute("person", parts.getT1())
                    .modelAttribute("one", proposal)
                    .build();
        });
    }

    private Mono<Person> person(Reader reader, String id) {
        return api.ask(reader, Call.get("/candidates/{id}", id), Person.class)
                .map(answer -> answer.needed().body());
    }

    private Mono<Proposals> proposals(Reader reader, String id) {
        return api.ask(reader, Call.get("/candidates/{id}/proposals?limit=20", id), Proposals.class)
                .map(answer -> answer.needed().body());
    }
}
