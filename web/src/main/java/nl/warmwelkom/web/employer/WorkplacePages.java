package nl.warmwelkom.web.employer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.employer.Views.Position;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What the pages about workplaces are made of. */
@Component
class WorkplacePages {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> PARTS = List.of("am", "pm", "ev");

    private final Catalogue catalogue;
    private final MessageSource messages;

    WorkplacePages(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
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
                        .modelAttribute("dayParts", dayParts(locale))
                        .build());
    }

    Rendering close(Workplace workplace, Form form) {
        return Rendering.view("employer/workplace-close")
                .status(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .modelAttribute("workplace", workplace)
                .modelAttribute("form", form)
                .build();
    }

    private List<Choice> dayParts(Locale locale) {
        return DAYS.stream()
                .flatMap(day -> PARTS.stream().map(part -> new Choice(day + "-" + part, words(day, part, locale))))
                .toList();
    }

    private String words(String day, String part, Locale locale) {
        return String.join(
                " ",
                Stream.of("day." + day, "part." + part)
                        .map(key -> messages.getMessage(key, null, locale))
                        .toList());
    }
}
