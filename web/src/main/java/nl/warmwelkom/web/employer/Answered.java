package nl.warmwelkom.web.employer;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.warmwelkom.web.form.Form;

/** One answer of a quick check, as its form carries it. */
record Answered(String concern, int intensity) {

    private static final String FIELD = "answer.";
    private static final Pattern ONE_TO_FIVE = Pattern.compile("[1-5]");

    static List<Answered> in(Form form) {
        return form.fields().keySet().stream()
                .filter(name -> name.startsWith(FIELD))
                .filter(name -> ONE_TO_FIVE.matcher(form.value(name)).matches())
                .map(name -> new Answered(name.substring(FIELD.length()), Integer.parseInt(form.value(name))))
                .toList();
    }

    public String field() {
        return FIELD + concern;
    }

    Map<String, Object> body() {
        return Map.of("concern", concern, "intensity", intensity);
    }
}
