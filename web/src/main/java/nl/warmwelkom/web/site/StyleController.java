package nl.warmwelkom.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The parts that pages are made of, on one page, in each theme: for who makes a page, and for who brings a theme. */
@Controller
class StyleController {

    private final Choices choices;

    StyleController(Choices choices) {
        this.choices = choices;
    }

    @GetMapping("/stijl")
    Rendering parts(Locale locale) {
        var form = Form.showing(Map.of("title", List.of(""), "choice", List.of("mon"), "several", List.of("tue")))
                .with("title", "required");
        return Rendering.view("style")
                .modelAttribute("themes", Frame.THEMES)
                .modelAttribute("form", form)
                .modelAttribute("choices", choices.of("day.", List.of("mon", "tue", "wed"), locale))
                .build();
    }
}
