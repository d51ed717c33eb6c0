package nl.warmwelkom.web.candidate;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate lets one employer see.
 *
 * @param supportNeeds codes of what helps
 */
record Share(
        @Nullable Boolean givenName,
        @Nullable Boolean story,
        @Nullable Boolean strengths,
        @Nullable List<String> supportNeeds) {

    private static final String ITEMS = "share";
    private static final String NEEDS = "needs";

    static final Share NOTHING = new Share(false, false, false, List.of());

    /** As the switches of a form stand. */
    static Share of(Form form) {
        return new Share(
                form.has(ITEMS, "givenName"),
                form.has(ITEMS, "story"),
                form.has(ITEMS, "strengths"),
                form.values(NEEDS));
    }

    /** The same form with the switches set to this. */
    Form on(Form form) {
        var fields = new LinkedHashMap<>(form.fields());
        var items = new ArrayList<String>();
        asks().forEach((item, shown) -> {
            if (shown) {
                items.add(item);
            }
        });
        fields.put(ITEMS, List.copyOf(items));
        fields.put(NEEDS, needs());
        return new Form(fields, form.mistakes(), form.kept());
    }

    /** What the employer would see of it. */
    Call view(String introduction) {
        return asks().entrySet().stream()
                .reduce(
                        Call.get("/introductions/{id}/employer-view", introduction),
                        (call, item) ->
                                call.query(item.getKey(), item.getValue().toString()),
                        (one, _) -> one)
                .query("supportNeeds", String.join(",", needs()));
    }

    private Map<String, Boolean> asks() {
        var items = new LinkedHashMap<String, Boolean>();
        items.put("givenName", requireNonNullElse(givenName, false));
        items.put("strengths", requireNonNullElse(strengths, false));
        items.put("story", requireNonNullElse(story, false));
        return items;
    }

    private List<String> needs() {
        return requireNonNullElse(supportNeeds, List.of());
    }
}
