package nl.warmwelkom.web.bring;

import java.util.List;
import java.util.Locale;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Site;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** Begins a dossier with the file that somebody took along from elsewhere. */
@Controller
@RequestMapping({"/mijn/meebrengen", "/coach/kandidaten/meebrengen"})
class BringController {

    private static final String FILE = "file";

    /** What is told as it is; everything else that is wrong in a file comes down to one thing for who holds it. */
    private static final List<String> TOLD =
            List.of("not-your-region", "already-exists", "words-to-confirm", "too-many-requests");

    private final Api api;
    private final Site site;

    BringController(Api api, Site site) {
        this.api = api;
        this.site = site;
    }

    @GetMapping
    Rendering show(ServerWebExchange exchange) {
        return page(exchange, Form.EMPTY);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> bring(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Uploads.of(exchange)
                .flatMap(upload -> upload.text().isBlank()
                        ? Mono.just(page(exchange, upload.form().with(FILE, "no-file")))
                        : upload.body()
                                .map(body -> bring(reader, exchange, upload.form(), body, locale))
                                .orElseGet(() -> Mono.just(page(exchange, notOne(upload.form())))));
    }

    private Mono<Rendering> bring(
            Reader reader, ServerWebExchange exchange, Form form, ObjectNode body, Locale locale) {
        return api.ask(reader, Call.post("/candidates/imports", body).once(form.value("once")), Begun.class)
                .map(answer -> switch (answer) {
                    case Answer.Yes<Begun>(var begun, var _) ->
                        site.done(
                                isOwn(exchange)
                                        ? "/mijn"
                                        : Keepers.coach(begun.id()).home(),
                                "brought",
                                locale);
                    case Answer.No<Begun>(var problem) -> page(exchange, told(form.after(answer), problem.kind()));
                    case Answer.Silence<Begun> _ -> page(exchange, form.unanswered());
                });
    }

    /** That it has begun. */
    record Begun(String id) {}

    private static Form told(Form form, String kind) {
        return TOLD.stream()
                .filter(known -> form.isWrong(known) || kind.equals(known))
                .findFirst()
                .map(known -> known.equals("already-exists") ? "has-dossier" : known)
                .map(known -> new Form(form.fields(), List.of(new Form.Mistake(FILE, known)), false))
                .orElseGet(() -> notOne(form));
    }

    /** What is no dossier need not be kept: another file has to be chosen. */
    private static Form notOne(Form form) {
        return new Form(form.fields(), List.of(new Form.Mistake(FILE, "not-a-dossier")), false).and(Upload.KEPT, "");
    }

    private static Rendering page(ServerWebExchange exchange, Form form) {
        return Forms.page("bring/one", form)
                .modelAttribute("path", exchange.getRequest().getPath().value())
                .modelAttribute("voice", isOwn(exchange) ? "own" : "coach")
                .build();
    }

    private static boolean isOwn(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().startsWith("/mijn");
    }
}
