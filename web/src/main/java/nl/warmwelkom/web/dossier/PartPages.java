package nl.warmwelkom.web.dossier;

import java.util.List;
import java.util.Locale;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What the page of a part is made of. */
@Component
public class PartPages {

    private static final List<String> LEVELS = List.of("private", "coach", "team", "employer");

    /** One that a jobcoach can choose: what is private they cannot see. */
    private static final List<String> LEVELS_OF_COACH = List.of("coach", "team", "employer");

    private final Dossiers dossiers;
    private final Hints hints;
    private final Catalogue catalogue;
    private final Choices choices;

    PartPages(Dossiers dossiers, Hints hints, Catalogue catalogue, Choices choices) {
        this.dossiers = dossiers;
        this.hints = hints;
        this.catalogue = catalogue;
        this.choices = choices;
    }

    /** Who asks for which page. */
    record Asked(Reader reader, Keeper keeper, Part part, Locale locale) {}

    Mono<Rendering> one(Asked asked, Form form) {
        return dossiers.whole(asked.reader(), asked.keeper()).flatMap(now -> {
            var shown = form.orElse(asked.part().form(now.body()));
            var current = ofNow(shown, now.etag());
            var words = asked.part().isTold() ? current.value("story.words") : "";
            return Mono.zip(
                            catalogue.choices("strengths", asked.reader()),
                            catalogue.choices("interests", asked.reader()),
                            catalogue.list("environment"),
                            catalogue.choices("regions", asked.reader()),
                            hints.of(asked.reader(), words))
                    .map(parts -> Forms.page("dossier/" + asked.part().path(), current)
                            .modelAttribute("keeper", asked.keeper())
                            .modelAttribute("name", now.body().path("givenName").asString(""))
                            .modelAttribute(
                                    "decidesAlone",
                                    now.body().path("hasAccount").asBoolean(false))
                            .modelAttribute("strengths", parts.getT1())
                            .modelAttribute("interests", parts.getT2())
                            .modelAttribute("traits", Traits.choices(parts.getT3(), asked.reader()))
                            .modelAttribute("regions", parts.getT4())
                            .modelAttribute("hints", parts.getT5())
                            .modelAttribute("dayParts", choices.dayParts(asked.locale()))
                            .modelAttribute("levels", levels(asked.keeper(), asked.locale()))
                            .build());
        });
    }

    List<Choice> levels(Keeper keeper, Locale locale) {
        return keeper.isOwn()
                ? choices.of("lock.own.", LEVELS, locale)
                : choices.of("lock.coach.", LEVELS_OF_COACH, locale);
    }

    /**
     * With the version of now where it has none yet. Who was overtaken by somebody else is told so, keeps what was typed, and may then
     * send it after all.
     */
    public static Form ofNow(Form form, String etag) {
        if (form.isWrong("stale")) {
            return new Form(form.fields(), List.of(new Form.Mistake("", "overtaken")), false).and("etag", etag);
        }
        return form.text("etag").isPresent() ? form : form.and("etag", etag);
    }
}
