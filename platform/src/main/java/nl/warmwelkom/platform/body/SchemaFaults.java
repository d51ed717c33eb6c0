package nl.warmwelkom.platform.body;

import com.networknt.schema.Error;
import java.util.LinkedHashMap;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.CodeList;
import tools.jackson.databind.JsonNode;

/** Says in our own codes and words what a validator found. */
final class SchemaFaults {

    /** Nobody repairs more at once, and an answer should not be larger than what it answers. */
    private static final int MOST = 1_000;

    private final ApiSchemas schemas;
    private final CodeLookup codes;

    SchemaFaults(ApiSchemas schemas, CodeLookup codes) {
        this.schemas = schemas;
        this.codes = codes;
    }

    /** One fault for each field, of the kind that helps most. */
    List<FieldError> of(List<Error> errors) {
        var found = new LinkedHashMap<Spot, Error>();
        for (var error : errors) {
            if (found.size() < MOST) {
                found.merge(Spot.of(error), error, SchemaFaults::moreHelpful);
            }
        }
        return found.entrySet().stream()
                .map(each -> fault(each.getKey(), each.getValue()))
                .toList();
    }

    private static Error moreHelpful(Error one, Error other) {
        return kind(one).compareTo(kind(other)) <= 0 ? one : other;
    }

    private FieldError fault(Spot spot, Error error) {
        var kind = kind(error);
        var nearest = kind == Fault.UNKNOWN_CODE ? codes.nearest(list(error), written(spot, error)) : List.<String>of();
        return new FieldError(spot.pointer(), kind.code(), message(kind, error, nearest), nearest);
    }

    private static String written(Spot spot, Error error) {
        return spot.isName() ? error.getProperty() : error.getInstanceNode().stringValue();
    }

    /**
     * What a fault is about.
     *
     * @param isName whether it is the name of a field, where any name goes that is a code, and not what stands under it
     */
    private record Spot(String pointer, boolean isName) {

        static Spot of(Error error) {
            return new Spot(SchemaFaults.pointer(error), error.getKeyword().equals("propertyNames"));
        }
    }

    private static String pointer(Error error) {
        var at = Pointer.of(error.getInstanceLocation());
        return switch (error.getKeyword()) {
            case "required" -> Pointer.child(at, error.getProperty());
            case "additionalProperties", "propertyNames" ->
                Legible.isName(error.getProperty()) ? Pointer.child(at, error.getProperty()) : at;
            default -> at;
        };
    }

    private static Fault kind(Error error) {
        return switch (error.getKeyword()) {
            case "type" -> Fault.TYPE;
            case "required" -> Fault.REQUIRED;
            case "additionalProperties" -> Fault.UNKNOWN_FIELD;
            case "propertyNames" -> Fault.UNKNOWN_CODE;
            case "maxLength", "maxItems", "maxProperties" -> Fault.TOO_LONG;
            case "minLength", "minItems", "minProperties" ->
                isBlank(error.getInstanceNode()) ? Fault.BLANK : Fault.TOO_SHORT;
            case "maximum", "exclusiveMaximum" -> Fault.TOO_LARGE;
            case "minimum", "exclusiveMinimum" -> Fault.TOO_SMALL;
            case "enum", "const" -> Fault.UNKNOWN_VALUE;
            case "pattern" -> isBlank(error.getInstanceNode()) ? Fault.BLANK : Fault.FORMAT;
            case CodeListKeyword.NAME -> Fault.UNKNOWN_CODE;
            case "uniqueItems" -> Fault.NOT_UNIQUE;
            default -> Fault.FORMAT;
        };
    }

    private String message(Fault kind, Error error, List<String> nearest) {
        var limit = error.getSchemaNode();
        var value = error.getInstanceNode();
        return switch (kind) {
            case TYPE -> Wording.type(limit, value);
            case REQUIRED -> Wording.required();
            case UNKNOWN_FIELD ->
                Legible.isName(error.getProperty())
                        ? Wording.unknownField(schema(error))
                        : Wording.nameless(schema(error));
            case BLANK -> Wording.blank();
            case TOO_LONG -> Wording.atMost(limit, value);
            case TOO_SHORT -> Wording.atLeast(limit, value);
            case TOO_LARGE -> Wording.largest(limit);
            case TOO_SMALL -> Wording.smallest(limit);
            case UNKNOWN_VALUE -> Wording.oneOf(limit);
            case FORMAT ->
                error.getKeyword().equals("format") ? Wording.format(limit.asString("")) : Wording.form(schema(error));
            case NOT_UNIQUE -> Wording.notUnique();
            case UNKNOWN_CODE -> Wording.unknownCode(list(error), nearest);
        };
    }

    /** The list that a code had to be of, beside the code itself or, for a name, one step down. */
    private static CodeList list(Error error) {
        var keyword = error.getSchemaNode();
        return CodeList.valueOf((keyword.isObject() ? keyword.path(CodeListKeyword.NAME) : keyword).stringValue());
    }

    /** The schema that the keyword stands in. */
    private JsonNode schema(Error error) {
        return schemas.at(Pointer.parent(Pointer.of(error.getSchemaLocation().getFragment())));
    }

    private static boolean isBlank(JsonNode value) {
        return value.isString() && value.stringValue().codePoints().noneMatch(SchemaFaults::isVisible);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
