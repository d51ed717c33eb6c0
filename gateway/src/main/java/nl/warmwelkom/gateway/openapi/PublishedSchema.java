package nl.warmwelkom.gateway.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.warmwelkom.gateway.PublicAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One schema of the API's description on its own, with all that it refers to, for whoever reads what we hand out. */
final class PublishedSchema {

    private static final String COMPONENTS = "#/components/schemas/";
    private static final String DEFINITIONS = "#/$defs/";

    private final JsonNode schemas;
    private final ObjectNode definitions;
    private final Deque<JsonNode> open = new ArrayDeque<>();

    private PublishedSchema(JsonNode schemas, ObjectNode definitions) {
        this.schemas = schemas;
        this.definitions = definitions;
    }

    /**
     * The schema as bytes of JSON.
     *
     * @param document is changed
     */
    static byte[] of(JsonNode document, String name, PublicAddress address) {
        var whole = JsonMapper.shared().createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("$id", address.issuer() + "/api/v1/schemas/portable-dossier");
        whole.put("title", name);
        var schemas = document.at("/components/schemas");
        if (schemas.path(name) instanceof ObjectNode named) {
            whole.setAll(named);
        }
        new PublishedSchema(schemas, whole.putObject("$defs")).define(whole);
        return JsonMapper.shared().writeValueAsBytes(whole);
    }

    private void define(JsonNode from) {
        open.add(from);
        while (!open.isEmpty()) {
            var node = open.remove();
            if (node instanceof ObjectNode object && object.has("$ref")) {
                refer(object);
            }
            node.forEach(open::add);
        }
    }

    private void refer(ObjectNode object) {
        var target = object.path("$ref").asString("");
        if (target.startsWith(COMPONENTS)) {
            var name = target.substring(COMPONENTS.length());
            object.put("$ref", DEFINITIONS + name);
            if (!definitions.has(name)) {
                definitions.set(name, schemas.path(name));
                open.add(definitions.path(name));
            }
        }
    }
}
