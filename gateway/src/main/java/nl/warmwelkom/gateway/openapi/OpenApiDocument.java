package nl.warmwelkom.gateway.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import nl.warmwelkom.gateway.PublicAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the API as JSON, with the address at which it is served here. */
final class OpenApiDocument {

    private static final String SERVERS = "servers";

    private OpenApiDocument() {}

    static byte[] fromYaml(InputStream yaml, PublicAddress address) throws IOException {
        try (yaml) {
            var tree = new YAMLMapper().readTree(yaml);
            if (!(tree instanceof ObjectNode document)) {
                throw new IllegalStateException("The description of the API is not an object");
            }
            if (!document.has(SERVERS)) {
                document.putArray(SERVERS).addObject().put("url", "/api/v1");
            }
            setServers(document, address);
            // A path may have servers of its own, where it does not lie under the API's base.
            document.path("paths").forEach(path -> setServers(path, address));
            return new JsonMapper().writeValueAsBytes(document);
        }
    }

    /** Keeps the path that the document names and puts our address before it. */
    private static void setServers(JsonNode node, PublicAddress address) {
        for (var server : node.path(SERVERS)) {
            if (server instanceof ObjectNode named) {
                var path = URI.create(named.path("url").asString("/")).getRawPath();
                named.put("url", address.issuer() + (path.equals("/") ? "" : path));
            }
        }
    }
}
