package nl.warmwelkom.gateway.composition;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON that leaves as it came: a number is not taken through a double, which would make 0.1 of 0.10. */
final class ExactJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ExactJson() {}

    static JsonNode read(byte[] json) {
        return JSON.readTree(json);
    }

    static byte[] write(JsonNode node) {
        return JSON.writeValueAsBytes(node);
    }
}
