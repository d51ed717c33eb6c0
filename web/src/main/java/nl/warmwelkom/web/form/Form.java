package nl.warmwelkom.web.form;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Problem;

/**
 * A form as it is shown: what stands in its fields, and what is wrong with that. The name of a field is its path in the body
 * that the API gets, {@code contact.email}, so that a mistake finds its field by itself.
 *
 * @param kept whether it was typed before a login ended, and was not sent yet
 */
public record Form(Map<String, List<String>> fields, List<Mistake> mistakes, boolean kept) {

    /**
     * Something wrong in a field.
     *
     * @param field its name; empty for the form as a whole
     * @param kind the end of the key of what to say about it: {@code mistake.<kind>}
     */
    public record Mistake(String field, String kind) {}

    public static final Form EMPTY = new Form(Map.of(), List.of(), false);

    /** A form that shows what is there now. */
    public static Form showing(Map<String, List<String>> values) {
        return new Form(values, List.of(), false);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** What was typed before, if anything was; else what is there now. */
    public Form orElse(Form stored) {
        return isEmpty() ? stored : this;
    }

    /** The same form with one more field filled in. */
    public Form and(String field, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, List.of(value));
        return new Form(more, mistakes, kept);
    }

    public String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    /** Without spaces around it, and nothing when nothing was typed. */
    public Optional<String> text(String field) {
        return Optional.of(value(field).strip()).filter(text -> !text.isEmpty());
    }

    public OptionalInt number(String field) {
        var text = value(field).strip();
        return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    public List<String> values(String field) {
        return requireNonNullElse(fields.get(field), List.of());
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    public boolean isWrong() {
        return !mistakes.isEmpty();
    }

    /** Whether something is wrong in this way, anywhere. */
    public boolean isWrong(String kind) {
        return mistakes.stream().anyMatch(mistake -> mistake.kind().equals(kind));
    }

    /** What is wrong with a field; empty if nothing is. */
    public String mistake(String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::kind)
                .findFirst()
                .orElse("");
    }

    public Form with(String field, String kind) {
        return new Form(
                fields,
                Stream.concat(mistakes.stream(), Stream.of(new Mistake(field, kind)))
                        .toList(),
                false);
    }

    /**
     * The same form with what the API says is wrong.
     *
     * @param known the fields that the page shows, in its order, in which what is wrong is told: what is wrong inside one, such
     *     as the third of a list, is shown at that one
     */
    public Form refused(Problem problem, String... known) {
        var found = new ArrayList<Mistake>();
        for (var fault : problem.faults()) {
            var field = Stream.of(known)
                    .filter(name -> fault.field().equals(name) || fault.field().startsWith(name + "."))
                    .findFirst()
                    .orElse("");
            var mistake = new Mistake(field, field.isEmpty() ? "form" : fault.kind());
            if (found.stream().noneMatch(other -> other.field().equals(field))) {
                found.add(mistake);
            }
        }
        if (found.isEmpty()) {
            found.add(new Mistake("", problem.kind().isEmpty() ? "form" : problem.kind()));
        }
        var order = List.of(known);
        found.sort(Comparator.comparingInt(mistake -> order.indexOf(mistake.field())));
        return new Form(fields, List.copyOf(found), false);
    }

    /**
     * The same form after it was sent: nothing is wrong with it if it was done.
     *
     * @param known the fields that the page shows, as in {@link #refused}
     */
    public Form after(Answer<?> answer, String... known) {
        return switch (answer) {
            case Answer.Yes<?> _ -> this;
            case Answer.No<?>(var problem) -> refused(problem, known);
            case Answer.Silence<?> _ -> unanswered();
        };
    }

    /** The same form when no word came: nobody knows whether it was done. */
    public Form unanswered() {
        return with("", "silence");
    }
}
