package nl.warmwelkom.match.reassurance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.warmwelkom.contracts.catalogue.Boundary;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Concern;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.match.reassurance.application.KnownWorries;
import nl.warmwelkom.match.reassurance.application.Reassuring;
import nl.warmwelkom.match.reassurance.application.ToldTip;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.body.RequestSchema;
import nl.warmwelkom.recognition.Recogniser;
import nl.warmwelkom.recognition.Recognition;
import nl.warmwelkom.recognition.Recognition.Outcome;
import nl.warmwelkom.recognition.Recognition.Recognised;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tips without logging in. Nothing that is sent here is kept. */
@RestController
class QuickCheckController {

    private final Reassuring reassuring;
    private final Recogniser recogniser;
    private final Questionnaire questionnaire;
    private final Boundary boundary;
    private final Map<String, Label> concerns;

    QuickCheckController(Reassuring reassuring, Recogniser recogniser, Catalogue catalogue) {
        this.reassuring = reassuring;
        this.recogniser = recogniser;
        this.questionnaire = catalogue.questionnaire();
        this.boundary = catalogue.boundary();
        this.concerns =
                catalogue.concerns().stream().collect(Collectors.toUnmodifiableMap(Concern::code, Concern::label));
    }

    @PostMapping("/api/v1/quick-checks")
    QuickCheck check(@RequestBody NewQuickCheck body, Locale language) {
        var answered = body.intensities();
        var asked = body.asked().stream().map(recogniser::recognise).toList();
        var known = KnownWorries.NONE.after(answered, 0, about(asked), List.of());
        return new QuickCheck(
                questionnaire.temperature(answered),
                worries(known.worries()),
                reassuring.tips(known.worries(), body.sector(), body.size(), language),
                asked.stream().map(this::heard).toList());
    }

    /** What each question is about; with one that crosses a line, the worry behind it is answered all the same. */
    private static Map<String, List<String>> about(List<Recognition> asked) {
        return IntStream.range(0, asked.size())
                .boxed()
                .collect(Collectors.toMap(
                        n -> "" + n,
                        n -> asked.get(n).concerns().stream()
                                .map(Recognised::concern)
                                .toList()));
    }

    private Heard heard(Recognition recognition) {
        return new Heard(
                recognition.outcome().code(),
                guesses(recognition.concerns()),
                guesses(recognition.suggestions()),
                recognition.outcome() == Outcome.NOT_ALLOWED ? explanation(recognition.suggestions()) : null);
    }

    private static List<Guess> guesses(List<Recognised> recognised) {
        return recognised.stream()
                .map(one -> new Guess(one.concern(), Math.round(one.confidence() * 100) / 100.0))
                .toList();
    }

    private Explanation explanation(List<Recognised> suggestions) {
        var behind = suggestions.isEmpty() ? null : suggestions.getFirst().concern();
        return new Explanation(boundary.rule(), boundary.why(), boundary.insteadFor(behind));
    }

    private List<Worry> worries(Map<String, Integer> intensities) {
        return intensities.entrySet().stream()
                .filter(answer -> answer.getValue() > Questionnaire.LOWEST)
                .map(answer -> new Worry(
                        answer.getKey(),
                        concerns.getOrDefault(answer.getKey(), new Label(answer.getKey(), answer.getKey())),
                        answer.getValue()))
                .sorted(Comparator.comparingInt(Worry::intensity).reversed().thenComparing(Worry::code))
                .toList();
    }

    @RequestSchema("NewQuickCheck")
    record NewQuickCheck(
            List<Answer> answers,
            @Nullable List<String> questions,
            @Nullable String sector,
            @Nullable String size) {

        List<String> asked() {
            return questions == null ? List.of() : questions;
        }

        Map<String, Integer> intensities() {
            var intensities = new HashMap<String, Integer>();
            var errors = new ArrayList<FieldError>();
            for (var n = 0; n < answers.size(); n++) {
                var answer = answers.get(n);
                if (intensities.put(answer.concern(), answer.intensity()) != null) {
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
            return intensities;
        }
    }

    record Answer(String concern, int intensity) {}

    record QuickCheck(int temperature, List<Worry> concerns, List<ToldTip> tips, List<Heard> questions) {}

    /**
     * What a question was taken for.
     *
     * @param explanation why it is not for an employer to know, and what is; for {@code not-allowed} only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Heard(
            String outcome,
            List<Guess> concerns,
            List<Guess> suggestions,
            @Nullable Explanation explanation) {}

    record Guess(String code, double confidence) {}

    record Explanation(Label rule, Label why, Label instead) {}

    record Worry(String code, Label label, int intensity) {}
}
