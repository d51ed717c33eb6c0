package nl.warmwelkom.employer.questionnaire.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.warmwelkom.employer.questionnaire.application.Hearing;
import nl.warmwelkom.employer.questionnaire.domain.Question.Heard;
import nl.warmwelkom.employer.questionnaire.web.QuestionShown.Recognised;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a text is about, without logging in. Nothing of it is kept. */
@RestController
class RecognitionController {

    private final Hearing hearing;
    private final Explanations explanations;

    RecognitionController(Hearing hearing, Explanations explanations) {
        this.hearing = hearing;
        this.explanations = explanations;
    }

    @PostMapping("/api/v1/concerns/recognise")
    Recognition recognise(@RequestBody Text body) {
        var heard = hearing.hear(body.text());
        return new Recognition(
                outcome(heard),
                heard.concerns().stream().map(Recognised::of).toList(),
                heard.suggestions().stream().map(Recognised::of).toList(),
                heard.crossesALine() ? explanations.of(heard) : null);
    }

    private static String outcome(Heard heard) {
        if (heard.crossesALine()) {
            return "not-allowed";
        }
        return heard.concerns().isEmpty() ? "open" : "recognised";
    }

    @RequestSchema("TextToRecognise")
    record Text(String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recognition(
            String outcome,
            List<Recognised> concerns,
            List<Recognised> suggestions,
            @Nullable Explanation explanation) {}
}
