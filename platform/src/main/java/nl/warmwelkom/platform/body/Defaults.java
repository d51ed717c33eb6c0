package nl.warmwelkom.platform.body;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills in what somebody left out, where the API document says what that means. */
final class Defaults {

    private final ApiSchemas schemas;

    Defaults(ApiSchemas schemas) {
        this.schemas = schemas;
    }

    /** Changes the value itself. */
    void fill(JsonNode value, JsonNode schema) {
        var target = schemas.resolved(schema);
        if (value instanceof ObjectNode object) {
            for (var field : target.path("properties").properties()) {
                fill(object, field.getKey(), field.getValue());
            }
        }
        if (value.isArray() && target.has("items")) {
            value.forEach(item -> fill(item, target.get("items")));
        }
    }

    private void fill(ObjectNode object, String field, JsonNode schema) {
        if (!object.has(field)) {
            // What stands beside a reference goes before what stands behind it.
            var meant = schema.has("default") ? schema : schemas.resolved(schema);
            if (!meant.has("default")) {
                return;
            }
            object.set(field, meant.get("default").deepCopy());
        }
        fill(object.get(field), schema);
    }
}
