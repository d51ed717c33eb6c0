package nl.warmwelkom.web.dossier;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.web.form.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field of a form, and where it stands in a dossier.
 *
 * @param name its path, {@code hours.min}
 */
record Field(String name, Kind kind) {

    /** More of a list, chosen from what is not in it yet. */
    static final String MORE = ".more";

    private static final Pattern LINE = Pattern.compile("\\R");

    /** What is filled in. */
    enum Kind {
        TEXT,
        NUMBER,
        LIST,
        /** A list in own words, one on each line. */
        LINES
    }

    List<String> read(JsonNode dossier) {
        var node = dossier.at("/" + name.replace('.', '/'));
        return switch (kind) {
            case TEXT, NUMBER -> node.isMissingNode() || node.isNull() ? List.of() : List.of(node.asString());
            case LIST -> words(node).toList();
            case LINES -> List.of(words(node).collect(Collectors.joining("\n")));
        };
    }

    /** Puts what was typed in its place. What is not a number is sent as it was typed: the API says what is wrong with it. */
    void write(Form form, ObjectNode dossier) {
        switch (kind) {
            case TEXT ->
                form.text(name)
                        .ifPresentOrElse(
                                text -> around(dossier).put(last(), text),
                                () -> around(dossier).remove(last()));
            case NUMBER ->
                form.number(name)
                        .ifPresentOrElse(
                                number -> around(dossier).put(last(), number),
                                () -> new Field(name, Kind.TEXT).write(form, dossier));
            case LIST -> put(dossier, Stream.concat(form.values(name).stream(), form.values(name + MORE).stream()));
            case LINES -> put(dossier, LINE.splitAsStream(form.value(name)).map(String::strip));
        }
    }

    private void put(ObjectNode dossier, Stream<String> words) {
        var list = around(dossier).putArray(last());
        words.filter(word -> !word.isEmpty()).distinct().forEach(list::add);
    }

    private ObjectNode around(ObjectNode dossier) {
        var dot = name.indexOf('.');
        return dot < 0 ? dossier : dossier.withObjectProperty(name.substring(0, dot));
    }

    private String last() {
        return name.substring(name.indexOf('.') + 1);
    }

    private static Stream<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString);
    }
}
