package nl.warmwelkom.web.dossier;

import java.util.Optional;
import nl.warmwelkom.web.form.Form;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What helps, in a dossier as the API has it. */
record Needs(ObjectNode dossier) {

    private static final String LIST = "supportNeeds";

    void without(String code) {
        list().removeIf(need -> need.path("code").asString("").equals(code));
    }

    /** Changed where it stands, or added at the end. */
    void with(String code, Form form) {
        var need = find(code).orElseGet(() -> list().addObject().put("code", code));
        form.text("words").ifPresentOrElse(words -> need.put("words", words), () -> need.remove("words"));
        form.text("sharing").ifPresent(level -> need.put("sharing", level));
        need.put("must", form.has("must", "true"));
    }

    /** What is wrong with words is told at the field for words; it is the only place for them on that page. */
    static Form onForm(Form form) {
        return new Form(
                form.fields(),
                form.mistakes().stream()
                        .map(mistake ->
                                mistake.field().equals(LIST) ? new Form.Mistake("words", mistake.kind()) : mistake)
                        .toList(),
                form.kept());
    }

    private Optional<ObjectNode> find(String code) {
        return list().valueStream()
                .filter(need -> need.path("code").asString("").equals(code))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    private ArrayNode list() {
        return dossier.withArrayProperty(LIST);
    }
}
