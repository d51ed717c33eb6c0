package nl.warmwelkom.web.employer;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.warmwelkom.web.form.Form;
import org.jspecify.annotations.Nullable;

/** A workplace, between the API and the form in which an employer describes it. */
record Workplace(
        String id,
        String title,
        String tasks,
        String field,
        @Nullable List<String> strengths,
        @Nullable List<String> certificates,
        @Nullable Map<String, Integer> environment,
        @Nullable List<String> support,
        Hours hours,
        @Nullable List<String> dayParts,
        int dayPartsNeeded,
        int openings,
        Place location) {

    static final String TRAIT = "environment.";

    /** Fields in which the API may find a mistake. Certificates are one field here: a name on each line. In the order of the page. */
    static final String[] FIELDS = {
        "title",
        "tasks",
        "field",
        "location.postcode4",
        "hours.min",
        "hours.max",
        "hours",
        "openings",
        "dayParts",
        "dayPartsNeeded",
        "strengths",
        "certificates",
        "support"
    };

    private static final Pattern LINE = Pattern.compile("\\R");

    record Hours(int min, int max) {}

    record Place(String postcode4) {}

    /** How a new one begins: what is true of most, so that there is less to fill in. */
    static Form blank() {
        return Form.showing(Map.of("hours.min", List.of("12"), "hours.max", List.of("24"), "openings", List.of("1")));
    }

    Form form() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("title", List.of(title));
        fields.put("tasks", List.of(tasks));
        fields.put("field", List.of(field));
        fields.put("hours.min", List.of(String.valueOf(hours.min())));
        fields.put("hours.max", List.of(String.valueOf(hours.max())));
        fields.put("location.postcode4", List.of(location.postcode4()));
        fields.put("openings", List.of(String.valueOf(openings)));
        fields.put("dayPartsNeeded", List.of(String.valueOf(dayPartsNeeded)));
        fields.put("dayParts", requireNonNullElse(dayParts, List.of()));
        fields.put("strengths", requireNonNullElse(strengths, List.of()));
        fields.put("support", requireNonNullElse(support, List.of()));
        fields.put("certificates", List.of(String.join("\n", requireNonNullElse(certificates, List.of()))));
        requireNonNullElse(environment, Map.<String, Integer>of())
                .forEach((trait, level) -> fields.put(TRAIT + trait, List.of(String.valueOf(level))));
        return Form.showing(fields);
    }

    /** As the API wants it. What is not a number is sent as it was typed: the API says what is wrong with it. */
    static Map<String, Object> body(Form form) {
        var body = new LinkedHashMap<String, Object>();
        List.of("title", "tasks", "field").forEach(name -> form.text(name).ifPresent(text -> body.put(name, text)));
        body.put("hours", numbers(form, "hours.", "min", "max"));
        body.put(
                "location",
                form.text("location.postcode4")
                        .map(postcode -> Map.of("postcode4", postcode))
                        .orElse(Map.of()));
        body.putAll(numbers(form, "", "openings", "dayPartsNeeded"));
        List.of("dayParts", "strengths", "support").forEach(name -> body.put(name, form.values(name)));
        body.put(
                "certificates",
                LINE.splitAsStream(form.value("certificates"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        body.put("environment", environment(form));
        return body;
    }

    private static Map<String, Object> numbers(Form form, String prefix, String... names) {
        var numbers = new LinkedHashMap<String, Object>();
        for (var name : names) {
            var number = form.number(prefix + name);
            if (number.isPresent()) {
                numbers.put(name, number.getAsInt());
            } else {
                form.text(prefix + name).ifPresent(text -> numbers.put(name, text));
            }
        }
        return numbers;
    }

    private static Map<String, Integer> environment(Form form) {
        return form.fields().keySet().stream()
                .filter(name -> name.startsWith(TRAIT))
                .filter(name -> form.number(name).isPresent())
                .collect(Collectors.toMap(
                        name -> name.substring(TRAIT.length()),
                        name -> form.number(name).orElseThrow(),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }
}
