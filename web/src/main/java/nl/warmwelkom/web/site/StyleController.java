package nl.warmwelkom.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.picture.Bars;
import nl.warmwelkom.web.picture.Bars.Amount;
import nl.warmwelkom.web.picture.Figure;
import nl.warmwelkom.web.picture.FigureFile;
import nl.warmwelkom.web.picture.Phrases;
import nl.warmwelkom.web.picture.TemperatureLine;
import nl.warmwelkom.web.picture.TemperatureLine.Point;
import nl.warmwelkom.web.picture.Thermometer;
import nl.warmwelkom.web.picture.TileMap;
import nl.warmwelkom.web.reader.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/** The parts that pages are made of, on one page, in each theme: for who makes a page, and for who brings a theme. */
@Controller
class StyleController {

    /** What comes from the design system, in its own names. */
    private static final List<String> BORROWED = List.of(
            "page-header",
            "page-body",
            "page-footer",
            "skip-link",
            "heading",
            "paragraph",
            "unordered-list",
            "link",
            "button",
            "alert",
            "form-field",
            "form-fieldset",
            "form-label",
            "textbox",
            "textarea",
            "select",
            "radio-button",
            "checkbox",
            "table");

    private final Choices choices;
    private final MessageSource messages;

    StyleController(Choices choices, MessageSource messages) {
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping("/stijl")
    Rendering parts(Locale locale) {
        var form = Form.showing(Map.of(
                        "title",
                        List.of(""),
                        "choice",
                        List.of("mon"),
                        "several",
                        List.of("tue"),
                        "picked",
                        List.of("wed")))
                .with("title", "required");
        return Rendering.view("style")
                .modelAttribute("borrowed", BORROWED)
                .modelAttribute("groups", OwnPart.GROUPS)
                .modelAttribute("themes", Frame.THEMES)
                .modelAttribute("form", form)
                .modelAttribute("days", choices.of("day.", List.of("mon", "tue", "wed"), locale))
                .modelAttribute("menu", Role.EMPLOYER.menu())
                .modelAttribute("figure", figure(locale))
                .modelAttribute(
                        "line",
                        TemperatureLine.through(Stream.of(31, 43, 68)
                                .map(StyleController::point)
                                .toList()))
                .modelAttribute("map", TileMap.with(Map.of("AM19", "43")))
                .modelAttribute("thermometer", Thermometer.showing(43))
                .build();
    }

    @GetMapping("/stijl/{name}.csv")
    ResponseEntity<byte[]> file(@PathVariable String name, Locale locale) {
        return FigureFile.of(List.of(figure(locale)), name, "stijl");
    }

    private Figure figure(Locale locale) {
        var phrases = Phrases.in(messages, locale);
        var worry = phrases.of("style.example.worry");
        return new Figure(
                "voorbeeld",
                phrases.of("figure.worries"),
                phrases.of("figure.worries.told", worry, 9),
                phrases.columns("figure.worries.column.", "worry", "employers", "weight"),
                List.of(List.of(worry, "9", "31")),
                Bars.of(List.of(new Amount(worry, phrases.of("figure.employers", 9), 20, 31))));
    }

    private static Point point(int degrees) {
        return new Point("2026-03-03", "before", degrees);
    }
}
