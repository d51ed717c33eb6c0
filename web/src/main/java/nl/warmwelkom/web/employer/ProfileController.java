package nl.warmwelkom.web.employer;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Site;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who the employer is, where, and whom to call. */
@Controller
@RequestMapping(ProfileController.PATH)
class ProfileController {

    static final String PATH = "/werkgever/profiel";

    private static final String EMPLOYER = "/employers/{id}";
    private static final List<String> SIZES = List.of("1-9", "10-49", "50-249", "250+");

    private final Api api;
    private final Catalogue catalogue;
    private final Site site;
    private final MessageSource messages;

    ProfileController(Api api, Catalogue catalogue, Site site, MessageSource messages) {
        this.api = api;
        this.catalogue = catalogue;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, ServerWebExchange exchange, Locale locale) {
        var now = api.ask(reader, Call.get(EMPLOYER, EmployerController.id(reader)), Profile.class);
        return Mono.zip(Forms.of(exchange), now)
                .flatMap(both -> page(reader, both.getT1().orElse(known(both.getT2())), locale));
    }

    /** What is not there yet begins empty. */
    private static Form known(Answer<Profile> now) {
        if (now instanceof Answer.No<Profile>(var problem) && problem.status() == HttpStatus.NOT_FOUND.value()) {
            return Form.EMPTY;
        }
        var there = now.needed();
        return there.body().form().and("etag", there.etag());
    }

    @PostMapping
    Mono<Rendering> change(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange)
                .flatMap(form -> api.act(reader, told(reader, form))
                        .map(answer -> form.after(answer, Profile.FIELDS))
                        .flatMap(sent -> sent.isWrong()
                                ? page(reader, sent, locale)
                                : Mono.just(site.done(PATH, "saved", locale))));
    }

    /** The first time there is nothing yet that could have changed. */
    private static Call told(Reader reader, Form form) {
        return form.text("etag")
                .map(etag -> Call.put(EMPLOYER, etag, Profile.body(form), EmployerController.id(reader)))
                .orElseGet(() -> Call.post("/employers", Profile.body(form)).once(form.value("once")));
    }

    private Mono<Rendering> page(Reader reader, Form form, Locale locale) {
        return Mono.zip(catalogue.choices("sectors", reader), catalogue.choices("regions", reader))
                .map(lists -> Forms.page("employer/profile", form)
                        .modelAttribute("sectors", lists.getT1())
                        .modelAttribute("regions", lists.getT2())
                        .modelAttribute("sizes", sizes(locale))
                        .build());
    }

    private List<Choice> sizes(Locale locale) {
        return IntStream.range(0, SIZES.size())
                .mapToObj(i -> new Choice(SIZES.get(i), messages.getMessage("company.size." + (i + 1), null, locale)))
                .toList();
    }
}
