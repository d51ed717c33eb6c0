package nl.warmwelkom.contracts.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The OpenAPI 3.1 document of the public API. It comes first: what a service lets in is checked against its schemas, so
 * the document cannot say one thing and the API do another.
 */
public final class OpenApiDocument {

    private static final String RESOURCE = "/openapi/openapi.yaml";

    private final JsonNode root;
    private final String json;

    private OpenApiDocument(JsonNode root) {
        this.root = root;
        this.json = JsonMapper.shared().writeValueAsString(root);
    }

    /** The document that this version of the API keeps to; read once in a JVM. */
    public static OpenApiDocument standard() {
        return Standard.DOCUMENT;
    }

    /** A copy of the whole document: a tree is not immutable, and this one is everybody's. */
    public JsonNode root() {
        return root.deepCopy();
    }

    /** The whole document, as the API serves it. */
    public String json() {
        return json;
    }

    /** The full version of the API, for the {@code API-Version} header. */
    public String version() {
        return root.requiredAt("/info/version").stringValue();
    }

    /** Loaded at first use, because not every process that knows the class needs half a second of YAML. */
    private static final class Standard {

        static final OpenApiDocument DOCUMENT = new OpenApiDocument(read());

        private static JsonNode read() {
            try (var document = OpenApiDocument.class.getResourceAsStream(RESOURCE)) {
                if (document == null) {
                    throw new IllegalStateException("No " + RESOURCE + " on the class path");
                }
                return new YAMLMapper().readTree(document);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
