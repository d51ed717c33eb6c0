package nl.warmwelkom.web.employer;

import java.util.Locale;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.employer.Views.Positions;
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

/** The workplaces of an employer: all of them, a new one, a change, and closing one. */
@Controller
@RequestMapping(WorkplaceController.PATH)
class WorkplaceController {

    static final String PATH = "/werkgever/werkplekken";

    private static final String ALL = "/employers/{employer}/positions";
    private static final String ONE = ALL + "/{id}";

    private final Api api;
    private final WorkplacePages pages;
    private final Site site;

    WorkplaceController(Api api, WorkplacePages pages, Site site) {
        this.api = api;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> all(Reader reader) {
        return api.ask(reader, Call.get(ALL + "?limit=100", EmployerController.id(reader)), Positions.class)
                .map(answer -> pages.all(answer.needed().body().all()));
    }

    @GetMapping("/nieuw")
    Mono<Rendering> blank(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> pages.form(reader, "nieuw", form.orElse(Workplace.blank()), locale));
    }

    @PostMapping("/nieuw")
    Mono<Rendering> add(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> api.act(
                                reader,
                                Call.post(ALL, Workplace.body(form), EmployerController.id(reader))
                                        .once(form.value("once")))
                        .flatMap(answer -> done(answer, reader, "nieuw", form, "workplace-new", locale)));
    }

    @GetMapping("/{id}")
    Mono<Rendering> one(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Mono.zip(Forms.of(exchange), workplace(reader, id))
                .flatMap(both -> pages.form(
                        reader,
                        id,
                        both.getT1()
                                .orElse(both.getT2()
                                        .body()
                                        .form()
                                        .and("etag", both.getT2().etag())),
                        locale));
    }

    /** Of two people who change it at the same time, the second is told so and keeps what was typed. */
    @PostMapping("/{id}")
    Mono<Rendering> change(Reader reader, @PathVariable String id, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> api.act(
                                reader,
                                Call.put(
                                        ONE,
                                        form.value("etag"),
                                        Workplace.body(form),
                                        EmployerController.id(reader),
                                        id))
                        .flatMap(answer -> done(answer, reader, id, form, "workplace-saved", locale)));
    }

    @GetMapping("/{id}/sluiten")
    Mono<Rendering> mayClose(Reader reader, @PathVariable String id) {
        return workplace(reader, id).map(found -> pages.close(found.body(), Form.EMPTY));
    }

    @PostMapping("/{id}/sluiten")
    Mono<Rendering> close(Reader reader, @PathVariable String id, Locale locale) {
        return workplace(reader, id)
                .flatMap(found -> api.act(reader, Call.delete(ONE, found.etag(), EmployerController.id(reader), id))
                        .map(answer -> switch (answer) {
                            case Answer.Yes<?> _ -> site.done(PATH, "workplace-closed", locale);
                            case Answer.No<?>(var problem) -> pages.close(found.body(), Form.EMPTY.refused(problem));
                            case Answer.Silence<?> _ -> pages.close(found.body(), Form.EMPTY.unanswered());
                        }));
    }

    private Mono<Answer.Yes<Workplace>> workplace(Reader reader, String id) {
        return api.ask(reader, Call.get(ONE, EmployerController.id(reader), id), Workplace.class)
                .map(Answer::needed);
    }

    private Mono<Rendering> done(Answer<?> answer, Reader reader, String id, Form form, String what, Locale locale) {
        return switch (answer) {
            case Answer.Yes<?> _ -> Mono.just(site.done(PATH, what, locale));
            case Answer.No<?>(var problem) -> pages.form(reader, id, form.refused(problem, Workplace.FIELDS), locale);
            case Answer.Silence<?> _ -> pages.form(reader, id, form.unanswered(), locale);
        };
    }
}
