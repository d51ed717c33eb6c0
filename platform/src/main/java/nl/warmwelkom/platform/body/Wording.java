package nl.warmwelkom.platform.body;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.CodeList;
import tools.jackson.databind.JsonNode;

/** What would be right, in plain words. No message repeats what somebody wrote: it may be personal. */
final class Wording {

    /** Says beside a pattern, in words, what the pattern asks for. */
    static final String KEYWORD = "x-wording";

    private Wording() {}

    static String required() {
        return "This field is required.";
    }

    static String blank() {
        return "This cannot be empty. Write at least one word.";
    }

    static String notUnique() {
        return "The same item stands here more than once.";
    }

    static String unknownField(JsonNode schema) {
        return "There is no such field. These fields are known here: %s."
                .formatted(String.join(", ", schema.path("properties").propertyNames()));
    }

    static String nameless(JsonNode schema) {
        return "A field has a name that is too long or is not text. These fields are known here: %s."
                .formatted(String.join(", ", schema.path("properties").propertyNames()));
    }

    static String type(JsonNode type, JsonNode value) {
        var expected = "This has to be %s.".formatted(kind(type.asString("")));
        return value.isNull()
                ? expected + " Leave the field out when there is nothing to say; null is not used."
                : expected;
    }

    private static String kind(String type) {
        return switch (type) {
            case "string" -> "text, in quotes";
            case "integer" -> "a whole number, without quotes";
            case "number" -> "a number, without quotes";
            case "boolean" -> "true or false, without quotes";
            case "array" -> "a list, in square brackets";
            case "object" -> "an object, in braces";
            default -> "something else";
        };
    }

    static String atMost(JsonNode limit, JsonNode value) {
        return "At most %d %s; this has %d.".formatted(limit.longValue(), things(value), count(value));
    }

    static String atLeast(JsonNode limit, JsonNode value) {
        return "At least %d %s; this has %d.".formatted(limit.longValue(), things(value), count(value));
    }

    private static String things(JsonNode value) {
        return value.isString() ? "characters" : "items";
    }

    private static int count(JsonNode value) {
        return value.isString()
                ? value.stringValue().codePointCount(0, value.stringValue().length())
                : value.size();
    }

    static String largest(JsonNode limit) {
        return "At most %s.".formatted(limit.asString());
    }

    static String smallest(JsonNode limit) {
        return "At least %s.".formatted(limit.asString());
    }

    static String oneOf(JsonNode values) {
        return "Use one of: %s."
                .formatted(values.valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")));
    }

    static String form(JsonNode schema) {
        return schema.path(KEYWORD).asString("This does not have the form that the API document asks for.");
    }

    static String format(String format) {
        return switch (format) {
            case "uuid" -> "This has to be an id, such as 00000000-0000-4000-8000-0000000000b1.";
            case "email" -> "This has to be an e-mail address, such as naam@voorbeeld.example.";
            case "date" -> "This has to be a date, such as 2027-11-30.";
            case "date-time" -> "This has to be a time with a zone, such as 2026-11-02T09:30:00Z.";
            default -> "This does not have the form that the API document asks for.";
        };
    }

    static String unknownCode(CodeList list, List<String> nearest) {
        var hint = nearest.isEmpty() ? "" : " Nearest: %s.".formatted(String.join(", ", nearest));
        return Stream.of("This is not %s.".formatted(code(list)), hint).collect(Collectors.joining());
    }

    private static String code(CodeList list) {
        return switch (list) {
            case CONCERNS -> "a code of the catalogue's concerns";
            case STRENGTHS -> "a code of the catalogue's strengths";
            case INTERESTS -> "a code of the catalogue's interests";
            case ENVIRONMENT -> "a code of the catalogue's environment traits";
            case ENVIRONMENT_WISHES -> "a code of the catalogue's environment traits followed by :low or :high";
            case SUPPORT -> "a code of the catalogue's support";
            case PROVISIONS -> "a code of the catalogue's provisions";
            case SECTORS -> "a code of the catalogue's sectors";
            case REGIONS -> "a code of the catalogue's regions";
            case PROFESSIONS -> "a code of the catalogue's professions";
            case ADVICE -> "a code of the catalogue's advice";
            case PROMPTS -> "a prompt of the four steps";
            case POSTCODES -> "a Dutch postcode area";
            case DAY_PARTS -> "a day-part; those run from mon-am, mon-pm and mon-ev to sun-ev";
        };
    }
}
