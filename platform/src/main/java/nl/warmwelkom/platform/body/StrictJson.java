package nl.warmwelkom.platform.body;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.warmwelkom.contracts.problem.ProblemType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NumericNode;

/** Reads JSON as RFC 8259 has it: UTF-8, one value, no field twice; and says in plain words where it is not. */
final class StrictJson {

    /** Far more than any schema needs, far less than a stack holds. */
    private static final int DEEPEST = 64;

    /** Ten times the richest dossier; beyond that, naming what is wrong costs more than anybody learns from it. */
    private static final long MOST_TOKENS = 10_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .nodeFactory(new WholeNumbers())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    JsonNode read(byte[] body) {
        var text = decode(body);
        if (text.isBlank()) {
            throw broken("The body is empty. Send a JSON object.");
        }
        try (var parser = mapper.createParser(text)) {
            var tree = mapper.reader().readTree(parser);
            if (parser.nextToken() != null) {
                throw broken(place(parser.currentTokenLocation())
                        + "something follows after the end of the JSON. Send one object and nothing else.");
            }
            return tree;
        } catch (JacksonException broken) {
            throw broken(place(broken.getLocation()) + reason(broken));
        }
    }

    private static String decode(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw broken("The body is not UTF-8. Send JSON as UTF-8 text.");
        }
    }

    /** Our own words: those of the parser quote what somebody sent. */
    private static String reason(JacksonException broken) {
        return switch (broken) {
            case UnexpectedEndOfInputException _ ->
                "the JSON stops before it is complete. Look for a quote or bracket that is not closed.";
            case StreamConstraintsException _ ->
                "the JSON is nested too deep, has too many values, or has a name or number that is too long.";
            case DatabindException _ -> "the same field stands twice in one object. Keep one of them.";
            default -> "this is not JSON. Look for a comma, quote or bracket that is missing or too many.";
        };
    }

    private static String place(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? "Somewhere in the body: "
                : "Line %d, column %d: ".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static InvalidBody broken(String detail) {
        return new InvalidBody(ProblemType.BROKEN_JSON, detail);
    }

    /**
     * Makes 3.0 the whole number that it is to a schema. The validator can do that too, but stumbles over a number that
     * no {@code long} holds.
     */
    private static final class WholeNumbers extends JsonNodeFactory {

        private static final long serialVersionUID = 1L;

        @Override
        public NumericNode numberNode(double number) {
            return Math.rint(number) == number && Double.isFinite(number)
                    ? (NumericNode) numberNode(new BigDecimal(number).toBigInteger())
                    : super.numberNode(number);
        }
    }
}
