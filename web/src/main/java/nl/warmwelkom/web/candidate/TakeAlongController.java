package nl.warmwelkom.web.candidate;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.candidate.TakeAlongViews.Link;
import nl.warmwelkom.web.candidate.TakeAlongViews.Links;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The dossier to take along: on paper, as data, and by a link for somebody who helps. */
@Controller
@RequestMapping(TakeAlongController.PATH)
class TakeAlongController {

    static final String PATH = "/mijn/dossier";

    private static final String LINKS = "/candidates/{id}/links";

    private final Api api;
    private final Catalogue catalogue;
    private final Choices choices;
    private final Site site;
    private final Clock clock;

    TakeAlongController(Api api, Catalogue catalogue, Choices choices, Site site, Clock clock) {
        this.api = api;
        this.catalogue = catalogue;
        this.choices = choices;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> page(reader, form, Optional.empty(), locale));
    }

    @GetMapping("/{form:pdf|json}")
    Mono<ResponseEntity<byte[]>> file(Reader reader, @PathVariable String form) {
        var type = "application/" + form;
        return api.ask(reader, Call.get("/candidates/{id}/dossier", id(reader)).as(type), byte[].class)
                .map(answer -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, type)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dossier." + form + "\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(answer.needed().body()));
    }

    /** A new link, or one less. What opens a link is told once: on the page that answers. */
    @PostMapping
    Mono<Rendering> send(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> {
            var revoked = form.text("revoke");
            return revoked.isPresent() ? revoke(reader, revoked.get(), form, locale) : make(reader, form, locale);
        });
    }

    private Mono<Rendering> make(Reader reader, Form form, Locale locale) {
        var link = new HashMap<String, Object>();
        form.text("profession").ifPresent(profession -> link.put("profession", profession));
        form.number("days")
                .ifPresent(days -> link.put(
                        "until", clock.instant().plus(Duration.ofDays(days)).toString()));
        // The key of the form is the id of the link: pressing twice makes one.
        return api.ask(reader, Call.make(LINKS + "/{link}", link, id(reader), form.value("once")), Link.class)
                .flatMap(answer -> page(
                        reader,
                        answer.optional().isPresent() ? Form.EMPTY : form.after(answer, "profession", "until"),
                        answer.optional(),
                        locale));
    }

    private Mono<Rendering> revoke(Reader reader, String link, Form form, Locale locale) {
        return api.act(reader, Call.delete(LINKS + "/{link}", "", id(reader), link))
                .map(form::after)
                .flatMap(sent -> sent.isWrong()
                        ? page(reader, sent, Optional.empty(), locale)
                        : Mono.just(site.done(PATH, "link-revoked", locale)));
    }

    private Mono<Rendering> page(Reader reader, Form form, Optional<Link> made, Locale locale) {
        return Mono.zip(
                        api.ask(reader, Call.get(LINKS, id(reader)), Links.class)
                                .map(answer -> answer.needed().body()),
                        catalogue.choices("professions", reader),
                        catalogue.words("professions", reader))
                .map(parts -> Forms.page("candidate/take-along", form)
                        .modelAttribute("links", parts.getT1())
                        .modelAttribute("professions", parts.getT2())
                        .modelAttribute("names", parts.getT3())
                        .modelAttribute(
                                "lengths", choices.of("take-along.days.", List.of("7", "14", "30", "90"), locale))
                        .modelAttribute("made", made)
                        .modelAttribute("days", new Days())
                        .build());
    }

    private static String id(Reader reader) {
        return Keepers.own(reader).candidate();
    }
}
