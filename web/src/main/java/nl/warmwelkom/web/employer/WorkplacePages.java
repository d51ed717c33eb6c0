package nl.warmwelkom.web.employer;

import java.util.List;
import java.util.Locale;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.employer.Views.Position;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What the pages about workplaces are made of. */
@Component
class WorkplacePages {

    private final Catalogue catalogue;
    private final Choices choices;

    WorkplacePages(Catalogue catalogue, Choices choices) {
        this.catalogue = catalogue;
        this.choices = choices;
    }

    Rendering all(List<Position> positions) {
        return Rendering.view("employer/workplaces")
                .modelAttribute("positions", positions)
                .build();
    }

    /** The form for a new one, or for the one with this id. */
    Mono<Rendering> form(Reader reader, String id, Form form, Locale locale) {
        return Mono.zip(
                        catalogue.choices("interests", reader),
                        catalogue.choices("strengths", reader),
                        catalogue.choices("support", reader),
                        catalogue.list("environment"))
                .map(lists -> Rendering.view("employer/workplace")
                        .status(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                        .modelAttribute("id", id)
                        .modelAttribute("form", form)
                        .modelAttribute("interests", lists.getT1())
                        .modelAttribute("strengths", lists.getT2())
                        .modelAttribute("support", lists.getT3())
                        .modelAttribute("traits", lists.getT4())
                        .modelAttribute("dayParts", choices.dayParts(locale))
                        .build());
    }

    Rendering close(Workplace workplace, Form form) {
        return Rendering.view("employer/workplace-close")
                .status(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .modelAttribute("workplace", workplace)
                .modelAttribute("form", form)
                .build();
    }
}
