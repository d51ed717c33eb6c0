package nl.warmwelkom.platform.body;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.Map;
import nl.warmwelkom.contracts.openapi.OpenApiDocument;
import tools.jackson.databind.JsonNode;

/** The schemas of the API document, ready to check a body with. */
final class ApiSchemas {

    /** Only a name: the document is given, never fetched. */
    private static final String DOCUMENT = "https://warmwelkom.example/openapi.json";

    private static final String SCHEMAS = "/components/schemas/";

    private final JsonNode document;
    private final SchemaRegistry registry;

    ApiSchemas(OpenApiDocument api, CodeLookup codes) {
        this.document = api.root();
        this.registry = SchemaRegistry.withDialect(
                Dialect.builder(Dialects.getDraft202012())
                        .format(new Mailbox())
                        .keyword(new CodeListKeyword(codes))
                        .keyword(new NonValidationKeyword(Wording.KEYWORD))
                        .build(),
                builder -> builder.schemas(Map.of(DOCUMENT, api.json()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    /** The compiled schema of that name. */
    Schema compiled(String name) {
        node(name);
        return registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + SCHEMAS + name));
    }

    /** The schema of that name, as the document has it. */
    JsonNode node(String name) {
        var node = document.at(SCHEMAS + name);
        if (node.isMissingNode()) {
            throw new IllegalArgumentException("The API document has no schema " + name);
        }
        return node;
    }

    /** The part of the document that a pointer names. */
    JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /** The schema itself, or the one that it refers to. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? resolved(document.at(schema.get("$ref").stringValue().substring(1)))
                : schema;
    }
}
