package nl.warmwelkom.match.reassurance.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Concern;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.match.reassurance.application.Reassuring;
import nl.warmwelkom.match.reassurance.application.ToldTip;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tips without logging in. Nothing that is sent here is kept. */
@RestController
class QuickCheckController {

    private final Reassuring reassuring;
    private final Questionnaire questionnaire;
    private final Map<String, Label> concerns;

    QuickCheckController(Reassuring reassuring, Catalogue catalogue) {
        this.reassuring = reassuring;
        this.questionnaire = catalogue.questionnaire();
        this.concerns =
                catalogue.concerns().stream().collect(Collectors.toUnmodifiableMap(Concern::code, Concern::label));
    }

    @PostMapping("/api/v1/quick-checks")
    QuickCheck check(@RequestBody NewQuickCheck body, Locale language) {
        var intensities = body.intensities();
        return new QuickCheck(
                questionnaire.temperature(intensities),
                worries(intensities),
                reassuring.tips(intensities, body.sector(), body.size(), language));
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

    record QuickCheck(int temperature, List<Worry> concerns, List<ToldTip> tips) {}

    record Worry(String code, Label label, int intensity) {}
}
