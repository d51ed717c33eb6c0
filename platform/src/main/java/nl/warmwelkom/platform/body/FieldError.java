package nl.warmwelkom.platform.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** One fault in a request. */
public record FieldError(
        String pointer,
        String code,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> nearest) {}
