package nl.warmwelkom.web.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.warmwelkom.web.form.Form;

/** A tip as the API wants it, from the form in which it is written. */
final class TipBody {

    /** Fields in which the API may find a mistake, in the order of the page. */
    static final String[] FIELDS = {
        "title.nl",
        "text.nl",
        "title.en",
        "text.en",
        "stage",
        "concerns",
        "supportNeeds",
        "disclosure",
        "basis",
        "source.id",
        "source.title",
        "source.publisher",
        "source.url",
        "source.year",
        "source.accessedOn",
        "source",
        "evidence",
        "factYear",
        "checkedOn",
        "validUntil",
        "verifyBeforePublication",
        "conditions",
        "contradictions",
        "extraSources",
        "provision",
        "note.nl",
        "note.en"
    };

    private static final Pattern LINE = Pattern.compile("\\R");

    private TipBody() {}

    static Map<String, Object> of(Form form) {
        var body = new LinkedHashMap<String, Object>();
        Stream.of("stage", "disclosure", "basis", "evidence", "checkedOn", "validUntil", "provision")
                .forEach(name -> form.text(name).ifPresent(text -> body.put(name, text)));
        body.put("title", texts(form, "title.", "nl", "en"));
        body.put("text", texts(form, "text.", "nl", "en"));
        var note = texts(form, "note.", "nl", "en");
        if (!note.isEmpty()) {
            body.put("note", note);
        }
        body.put("concerns", form.values("concerns"));
        body.put("supportNeeds", form.values("supportNeeds"));
        Stream.of("conditions", "contradictions", "extraSources").forEach(name -> body.put(name, lines(form, name)));
        body.put("source", source(form));
        number(form, "factYear", "factYear", body);
        body.put("verifyBeforePublication", form.has("verifyBeforePublication", "true"));
        return body;
    }

    /** One that the catalogue has goes by its id alone. */
    private static Map<String, Object> source(Form form) {
        var id = texts(form, "source.", "id");
        if (!id.isEmpty()) {
            return id;
        }
        var source = texts(form, "source.", "title", "publisher", "url", "accessedOn");
        number(form, "source.year", "year", source);
        return source;
    }

    private static Map<String, Object> texts(Form form, String prefix, String... names) {
        var texts = new LinkedHashMap<String, Object>();
        for (var name : names) {
            form.text(prefix + name).ifPresent(text -> texts.put(name, text));
        }
        return texts;
    }

    /** What is no number is sent as it was typed: the API says what is wrong with it. */
    private static void number(Form form, String field, String name, Map<String, Object> body) {
        var number = form.number(field);
        if (number.isPresent()) {
            body.put(name, number.getAsInt());
        } else {
            form.text(field).ifPresent(text -> body.put(name, text));
        }
    }

    private static List<String> lines(Form form, String name) {
        return LINE.splitAsStream(form.value(name))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
