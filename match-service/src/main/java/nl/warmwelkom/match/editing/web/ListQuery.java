package nl.warmwelkom.match.editing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.CodeList;
import nl.warmwelkom.match.editing.application.Filter;
import nl.warmwelkom.match.editing.application.Listed;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Reads which tips somebody asks for; everything that is wrong with it at once. */
final class ListQuery {

    private static final int MOST_DAYS = 3650;

    private ListQuery() {}

    static Filter filter(
            Catalogue catalogue,
            @Nullable String concern,
            @Nullable String state,
            @Nullable String waiting,
            @Nullable String expiring) {
        var errors = new ArrayList<FieldError>();
        if (concern != null && !catalogue.has(CodeList.CONCERNS, concern)) {
            var nearest = catalogue.nearest(CodeList.CONCERNS, concern);
            errors.add(new FieldError("/concern", "unknown-code", "This is not a code of the concerns.", nearest));
        }
        var known = Arrays.stream(Listed.State.values()).collect(Collectors.toMap(Listed.State::code, value -> value));
        if (state != null && !known.containsKey(state)) {
            var codes = known.keySet().stream().sorted().toList();
            errors.add(new FieldError(
                    "/state", "unknown-value", "Use one of: %s.".formatted(String.join(", ", codes)), codes));
        }
        if (waiting != null && !waiting.matches("true|false")) {
            errors.add(new FieldError("/waiting", "unknown-value", "Use true or false."));
        }
        if (expiring != null && !(expiring.matches("\\d{1,4}") && Integer.parseInt(expiring) <= MOST_DAYS)) {
            errors.add(new FieldError("/expiring", "too-large", "A number of days from 0 to %d.".formatted(MOST_DAYS)));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Filter(
                concern,
                state == null ? null : known.get(state),
                waiting == null ? null : Boolean.valueOf(waiting),
                expiring == null ? null : Integer.valueOf(expiring));
    }
}
