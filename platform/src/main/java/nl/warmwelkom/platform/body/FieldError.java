package nl.warmwelkom.platform.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One fault in a request.
 *
 * @param pointer JSON pointer (RFC 6901) to the field, or to where a missing field should be; empty for the whole body
 * @param code what kind of fault it is; it never changes
 * @param message what would be right, in plain words, without what somebody wrote: that may be personal
 * @param nearest for an unknown code, the codes that come nearest
 */
public record FieldError(
        String pointer,
        String code,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> nearest) {

    public FieldError {
        nearest = List.copyOf(nearest);
    }

    public FieldError(String pointer, String code, String message) {
        this(pointer, code, message, List.of());
    }
}
