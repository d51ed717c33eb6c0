package nl.warmwelkom.web.api;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the API did not do something. */
public record Problem(
        @Nullable String type, int status, @Nullable List<Fault> errors) {

    /** The word that tells problems apart, such as "stale". */
    public String kind() {
        var address = requireNonNullElse(type, "");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public List<Fault> faults() {
        return requireNonNullElse(errors, List.of());
    }

    /**
     * One thing that is wrong.
     *
     * @param pointer to the field, such as /contact/email
     * @param code what kind of mistake it is
     */
    public record Fault(@Nullable String pointer, @Nullable String code) {

        /** The name of the field in a form: {@code contact.email}. */
        public String field() {
            var path = requireNonNullElse(pointer, "").replace('/', '.');
            return path.startsWith(".") ? path.substring(1) : path;
        }

        public String kind() {
            return requireNonNullElse(code, "");
        }
    }
}
