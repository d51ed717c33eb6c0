package nl.warmwelkom.gateway.openapi;

import java.net.URI;
import nl.warmwelkom.gateway.PublicAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API with the address at which it is served here. */
final class PublishedDocument {

    private static final String SERVERS = "servers";

    private PublishedDocument() {}

    /**
     * The document as bytes of JSON.
     *
     * @param document is changed
     */
    static byte[] of(JsonNode document, PublicAddress address) {
        setServers(document, address);
        // A path may have servers of its own, where it does not lie under the API's base.
        document.path("paths").forEach(path -> setServers(path, address));
        return JsonMapper.shared().writeValueAsBytes(document);
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
