package nl.warmwelkom.web.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.warmwelkom.web.form.Form;

/** A plan on a form: one row for each thing to do, and a free one below. */
final class PlanForm {

    private static final Pattern ROW = Pattern.compile("tasks\\.(\\d{1,2})\\.(what|who|before|done)");
    private static final List<String> CELLS = List.of("what", "who", "before", "done");

    /** As many as the API takes. */
    private static final int MOST = 50;

    private PlanForm() {}

    static Form showing(Walk walk) {
        var values = new LinkedHashMap<String, List<String>>();
        var tasks = walk.tasks();
        for (var row = 0; row < tasks.size(); row++) {
            var task = tasks.get(row);
            values.put(name(row, "what"), List.of(task.what()));
            values.put(name(row, "who"), Stream.ofNullable(task.who()).toList());
            values.put(name(row, "before"), Stream.ofNullable(task.before()).toList());
            values.put(name(row, "done"), task.isDone() ? List.of("true") : List.of());
        }
        var plan = walk.plan();
        values.put("sharing", List.of(plan == null ? "coach" : plan.sharing()));
        return Form.showing(values);
    }

    /** Rows in which nothing stands are taken out, so that each row has the place that it has in the plan. */
    static Form tidied(Form form) {
        var values = new LinkedHashMap<>(form.fields());
        values.keySet().removeIf(ROW.asMatchPredicate());
        var row = 0;
        for (var place : places(form)) {
            for (var cell : CELLS) {
                values.put(name(row, cell), form.values(name(place, cell)));
            }
            row++;
        }
        return new Form(values, form.mistakes(), form.kept());
    }

    /** Each as the API takes it. What has no day or nobody to do it leaves that out. */
    static List<Map<String, Object>> tasks(Form form) {
        return places(form).stream().map(place -> task(form, place)).toList();
    }

    private static Map<String, Object> task(Form form, int place) {
        var task = new LinkedHashMap<String, Object>();
        task.put("what", form.value(name(place, "what")).strip());
        form.text(name(place, "who")).ifPresent(who -> task.put("who", who));
        form.text(name(place, "before")).ifPresent(day -> task.put("before", day));
        task.put("done", form.has(name(place, "done"), "true"));
        return task;
    }

    /** The numbers of the rows to show: those that are filled in, and a free one while there is room. */
    static List<Integer> rows(Form form) {
        return IntStream.rangeClosed(0, places(form).stream().reduce(-1, Math::max) + 1)
                .filter(row -> row < MOST)
                .boxed()
                .toList();
    }

    /** Where the API may find a mistake. */
    static String[] names(Form form) {
        var names = new ArrayList<>(List.of("sharing", "togetherWith"));
        places(form).forEach(place -> CELLS.forEach(cell -> names.add(name(place, cell))));
        return names.toArray(String[]::new);
    }

    /** What is wrong in a row is told so that it can be understood above the form too, where no row stands beside it. */
    static Form told(Form form) {
        return new Form(
                form.fields(), form.mistakes().stream().map(PlanForm::told).toList(), form.kept());
    }

    private static Form.Mistake told(Form.Mistake mistake) {
        var field = mistake.field();
        if (mistake.kind().equals("not-allowed")) {
            return new Form.Mistake(field, "plan-is-private");
        }
        if (field.endsWith(".before") && mistake.kind().equals("format")) {
            return new Form.Mistake(field, "day");
        }
        var isNothing = List.of("required", "blank", "too-short", "format").contains(mistake.kind());
        return field.endsWith(".what") && isNothing ? new Form.Mistake(field, "what-to-do") : mistake;
    }

    /** The rows in which something stands. */
    private static List<Integer> places(Form form) {
        Predicate<Integer> isFilled = row ->
                CELLS.stream().anyMatch(cell -> form.text(name(row, cell)).isPresent());
        return form.fields().keySet().stream()
                .flatMap(field -> ROW.matcher(field).results())
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .filter(isFilled)
                .sorted()
                .toList();
    }

    private static String name(int row, String cell) {
        return "tasks.%d.%s".formatted(row, cell);
    }
}
