package nl.warmwelkom.employer.questionnaire.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.employer.questionnaire.application.Hearing;
import nl.warmwelkom.employer.questionnaire.domain.Question;
import nl.warmwelkom.employer.questionnaire.domain.Response;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;

/** Answers as the API takes them. */
@RequestSchema("NewResponse")
record ResponseBody(
        String version,
        String moment,
        List<Response.Answer> answers,
        @Nullable List<String> questions) {

    Response toResponse(String id, Questionnaire questionnaire, Hearing hearing, Instant at) {
        check(questionnaire);
        var asked = questions == null ? List.<String>of() : questions;
        var intensities =
                answers.stream().collect(Collectors.toMap(Response.Answer::concern, Response.Answer::intensity));
        return new Response(
                id,
                version,
                moment,
                answers,
                IntStream.range(0, asked.size())
                        .mapToObj(n -> Question.asked(id + "-" + (n + 1), asked.get(n), hearing.hear(asked.get(n))))
                        .toList(),
                questionnaire.temperature(intensities),
                at);
    }

    private void check(Questionnaire questionnaire) {
        var errors = new ArrayList<FieldError>();
        if (!version.equals(questionnaire.version())) {
            errors.add(new FieldError(
                    "/version",
                    "unknown-value",
                    "The questionnaire has version %s now. Read it again and answer that one."
                            .formatted(questionnaire.version()),
                    List.of(questionnaire.version())));
        }
        var seen = new HashSet<String>();
        for (var n = 0; n < answers.size(); n++) {
            if (!seen.add(answers.get(n).concern())) {
                errors.add(new FieldError(
                        "/answers/%d/concern".formatted(n),
                        "not-unique",
                        "Each concern has at most one answer.",
                        List.of()));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
