package nl.warmwelkom.web.bring;

import java.util.Optional;
import nl.warmwelkom.web.form.Form;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form with a file, as it was sent.
 *
 * @param text what stands in the file, or in one that was sent with this form before: a browser does not send it twice by itself
 */
record Upload(Form form, String text) {

    /** Where the form keeps a file that was sent before. */
    static final String KEPT = "kept";

    static Upload of(Form form, String file) {
        var text = file.isBlank() ? form.value(KEPT) : file;
        return new Upload(form.and(KEPT, text), text);
    }

    /** What the API gets; empty for what is no data at all. */
    Optional<ObjectNode> body() {
        try {
            return JsonMapper.shared().readTree(text) instanceof ObjectNode body
                    ? Optional.of(confirmed(body))
                    : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private ObjectNode confirmed(ObjectNode body) {
        if (form.has("confirmedWords", "true") && body.path("dossier") instanceof ObjectNode dossier) {
            dossier.put("confirmedWords", true);
        }
        return body;
    }
}
