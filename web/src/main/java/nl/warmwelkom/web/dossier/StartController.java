package nl.warmwelkom.web.dossier;

import java.util.Locale;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The first few words of a dossier; the rest comes later. */
@Controller
@RequestMapping({"/mijn/beginnen", "/coach/kandidaten/nieuw"})
class StartController {

    private static final String[] FIELDS = {"givenName", "region", "location.postcode4"};

    private final Api api;
    private final Catalogue catalogue;
    private final Site site;

    StartController(Api api, Catalogue catalogue, Site site) {
        this.api = api;
        this.catalogue = catalogue;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, ServerWebExchange exchange) {
        return Forms.of(exchange).flatMap(form -> page(reader, exchange, form));
    }

    @PostMapping
    Mono<Rendering> start(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> api.ask(
                                reader, Call.post("/candidates", body(form)).once(form.value("once")), Started.class)
                        .flatMap(answer -> switch (answer) {
                            case Answer.Yes<Started>(var started, var _) ->
                                Mono.just(site.done(
                                        isOwn(exchange)
                                                ? "/mijn"
                                                : Keepers.coach(started.id()).home(),
                                        isOwn(exchange) ? "started-own" : "started",
                                        locale));
                            case Answer.No<Started>(var problem)
                            when problem.kind().equals("already-exists") ->
                                page(reader, exchange, form.with("", "has-dossier"));
                            case Answer.No<Started> _, Answer.Silence<Started> _ ->
                                page(reader, exchange, form.after(answer, FIELDS));
                        }));
    }

    private static ObjectNode body(Form form) {
        var dossier = JsonNodeFactory.instance.objectNode();
        Stream.of(FIELDS).forEach(name -> new Field(name, Field.Kind.TEXT).write(form, dossier));
        return dossier;
    }

    private Mono<Rendering> page(Reader reader, ServerWebExchange exchange, Form form) {
        return catalogue
                .choices("regions", reader)
                .map(regions -> Forms.page("dossier/start", form)
                        .modelAttribute("path", exchange.getRequest().getPath().value())
                        .modelAttribute("voice", isOwn(exchange) ? "own" : "coach")
                        .modelAttribute("regions", regions)
                        .build());
    }

    private static boolean isOwn(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().startsWith("/mijn");
    }

    record Started(String id) {}
}
