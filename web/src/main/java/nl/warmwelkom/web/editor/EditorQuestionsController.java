package nl.warmwelkom.web.editor;

import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.editor.EditorViews.Questions;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Questions of employers that can become a tip, or a line of the training text. */
@Controller
class EditorQuestionsController {

    private final Api api;
    private final Catalogue catalogue;

    EditorQuestionsController(Api api, Catalogue catalogue) {
        this.api = api;
        this.catalogue = catalogue;
    }

    @GetMapping("/redactie/vragen")
    Mono<Rendering> list(Reader reader) {
        return Mono.zip(
                        api.ask(reader, Call.get("/editor-questions"), Questions.class)
                                .map(Answer::needed),
                        catalogue.words("concerns", reader))
                .map(parts -> Rendering.view("editor/questions")
                        .modelAttribute("questions", parts.getT1().body().all())
                        .modelAttribute("words", parts.getT2())
                        .modelAttribute("days", new Days())
                        .build());
    }
}
