package nl.warmwelkom.web.dossier;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.warmwelkom.web.form.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A part of a dossier that is written on a page of its own: one thing at a time. */
public enum Part {
    STORY("verhaal", text("story.words"), text("story.sharing")),
    STRENGTHS("goed-in", list("strengths")),
    WORK("werk", list("interests"), lines("certificates")),
    PLACE("werkplek", list("environment.wants"), list("environment.avoids")),
    TIMES("tijden", number("hours.min"), number("hours.max"), list("dayParts"), number("maxTravelKm")),
    PERSON(
            "gegevens",
            text("givenName"),
            text("familyName"),
            text("contact.email"),
            text("contact.phone"),
            text("region"),
            text("location.postcode4"));

    /** All of them, for the address of a page. */
    static final String PATHS = "{part:verhaal|goed-in|werk|werkplek|tijden|gegevens}";

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // List.of() makes one that nobody can change.
    private final List<Field> fields;

    Part(String path, Field... fields) {
        this.path = path;
        this.fields = List.of(fields);
    }

    static Part at(String path) {
        return Arrays.stream(values())
                .filter(part -> part.path.equals(path))
                .findFirst()
                .orElseThrow();
    }

    public String path() {
        return path;
    }

    /** Whether it holds words about a person. */
    boolean isTold() {
        return this == STORY;
    }

    Form form(JsonNode dossier) {
        var values = new LinkedHashMap<String, List<String>>();
        fields.forEach(field -> values.put(field.name(), field.read(dossier)));
        return Form.showing(values);
    }

    void write(Form form, ObjectNode dossier) {
        fields.forEach(field -> field.write(form, dossier));
        if (dossier.path("hours").isEmpty()) {
            dossier.remove("hours");
        }
    }

    /** Where the API may find a mistake. */
    String[] names() {
        return Stream.concat(fields.stream().map(Field::name), Stream.of("hours"))
                .toArray(String[]::new);
    }

    private static Field text(String name) {
        return new Field(name, Field.Kind.TEXT);
    }

    private static Field number(String name) {
        return new Field(name, Field.Kind.NUMBER);
    }

    private static Field list(String name) {
        return new Field(name, Field.Kind.LIST);
    }

    private static Field lines(String name) {
        return new Field(name, Field.Kind.LINES);
    }
}
