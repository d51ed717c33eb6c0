package nl.warmwelkom.platform.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.openapi.OpenApiDocument;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Reads bodies, and changes them first. Single quotes stand for double ones. */
final class Reading {

    static final JsonMapper JSON = new JsonMapper();

    private static final RequestBodies BODIES =
            new RequestBodies(OpenApiDocument.standard(), CodeLookup.in(Catalogue.standard()));

    private Reading() {}

    static <T> T read(Class<T> type, String body) {
        return BODIES.read(type, body.getBytes(UTF_8));
    }

    static List<FieldError> faults(Class<?> type, String body) {
        return assertThatExceptionOfType(InvalidInput.class)
                .as(body)
                .isThrownBy(() -> read(type, body))
                .actual()
                .errors();
    }

    static FieldError onlyFault(Class<?> type, String body) {
        var faults = faults(type, body);
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    static void assertFault(Class<?> type, String body, String pointer, String code) {
        assertThat(faults(type, body))
                .as(body)
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple(pointer, code));
    }

    /** Each row: where, the value there, the code, and where the fault is if that is elsewhere. */
    static void assertFaults(Class<?> type, String body, String rows) {
        assertThat(rows.lines()).isNotEmpty();
        for (var row : rows.lines().toList()) {
            var cells = row.split("\\s*\\|\\s*", -1);
            assertFault(type, with(body, cells[0], cells[1]), cells.length > 3 ? cells[3] : cells[0], cells[2].strip());
        }
    }

    /** The body with another value at that place. */
    static String with(String body, String pointer, String value) {
        var tree = JSON.readTree(body);
        var field = pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
        // As it is written: 1e999999999 has to arrive like that.
        var raw = JSON.getNodeFactory().rawValueNode(new RawValue(value.replace('\'', '"')));
        switch (tree.at(Pointer.parent(pointer))) {
            case ObjectNode object -> object.set(field, raw);
            case ArrayNode array -> array.set(Integer.parseInt(field), raw);
            default -> throw new IllegalArgumentException("Nothing at " + pointer);
        }
        return JSON.writeValueAsString(tree);
    }
}
