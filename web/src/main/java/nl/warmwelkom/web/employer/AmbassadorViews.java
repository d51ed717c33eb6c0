package nl.warmwelkom.web.employer;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import nl.warmwelkom.web.form.Form;
import org.jspecify.annotations.Nullable;

/** What the API tells an employer about stories and calls, as far as the pages show it. */
final class AmbassadorViews {

    private AmbassadorViews() {}

    record Stories(@Nullable List<Story> items) {

        List<Story> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Story(
            String id,
            String concern,
            String words,
            boolean named,
            String status,
            @Nullable String remark) {

        Form form() {
            return Form.showing(Map.of(
                    "concern", List.of(concern),
                    "words", List.of(words),
                    "named", List.of(String.valueOf(named))));
        }
    }

    record Calls(@Nullable List<CallRequest> items) {

        List<CallRequest> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    /**
     * Somebody asks to be called.
     *
     * @param from whom to call; only for whoever is asked
     */
    record CallRequest(
            String id,
            String concern,
            String askedAt,
            @Nullable Asker from) {}

    record Asker(String employer, Contact contact) {}

    record Contact(String name, String email, @Nullable String phone) {}
}
