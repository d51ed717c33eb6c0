package nl.warmwelkom.platform.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Refuses what is a JSON string but not text. Control characters and halves of a surrogate pair survive until a store,
 * a PDF or a mail chokes on them, far from whoever sent them.
 */
final class Legible {

    private static final String MESSAGE =
            "Here is a character that is not text, or that nobody can see. Remove control characters, characters of no width,"
                    + " and those that turn the direction of reading.";

    /** Joiners that letters and pictures are made with, the marks that Hebrew and Arabic need, and the soft hyphen. */
    private static final Set<Integer> INNOCENT = Set.of(0x200C, 0x200D, 0x200E, 0x200F, 0x061C, 0x00AD);

    /** Longer than any name that a schema knows, and as much as one cares to read back. */
    private static final int LONGEST_NAME = 100;

    private Legible() {}

    /** Whether a field's name can be told to somebody, in a pointer. */
    static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && isText(name);
    }

    static List<FieldError> faults(JsonNode body) {
        var faults = new ArrayList<FieldError>();
        visit(body, Pointer.WHOLE_BODY, faults);
        return faults;
    }

    // Not deep: the parser has refused what is.
    private static void visit(JsonNode node, String pointer, List<FieldError> faults) {
        if (node.isString() && !isText(node.stringValue())) {
            faults.add(new FieldError(pointer, Fault.FORMAT.code(), MESSAGE));
        }
        if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                visit(node.get(i), Pointer.child(pointer, i), faults);
            }
        }
        for (var field : node.properties()) {
            // What stands under a name that no schema knows is refused with that name.
            if (isName(field.getKey())) {
                visit(field.getValue(), Pointer.child(pointer, field.getKey()), faults);
            }
        }
    }

    private static boolean isText(String value) {
        return value.codePoints().allMatch(Legible::isText);
    }

    private static boolean isText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.SURROGATE -> false;
            // A name or a story has to say what it shows.
            case Character.FORMAT -> INNOCENT.contains(character);
            default -> true;
        };
    }
}
