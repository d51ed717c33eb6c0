package nl.warmwelkom.web.candidate;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate lets one employer see.
 *
 * @param supportNeeds codes of what helps
 * @param provisions that apply, or could
 */
record Share(
        @Nullable Boolean givenName,
        @Nullable Boolean story,
        @Nullable Boolean strengths,
        @Nullable List<String> supportNeeds,
        @Nullable List<Provision> provisions) {

    /** Those whose name does not say why somebody has them; the API takes no others. */
    static final List<String> PROVISIONS = List.of(
            "jobcoach-extern",
            "jobcoach-gemeente",
            "jobcoach-intern",
            "loonkostensubsidie",
            "meeneembare-voorziening",
            "no-riskpolis",
            "proefplaatsing-gemeente",
            "proefplaatsing-uwv",
            "werkplekvoorziening");

    private static final String APPLIES = "applies";
    private static final String COULD = "could";
    private static final String ITEMS = "share";
    private static final String NEEDS = "needs";

    /** As the switches of a form stand. */
    static Share of(Form form) {
        return new Share(
                form.has(ITEMS, "givenName"),
                form.has(ITEMS, "story"),
                form.has(ITEMS, "strengths"),
                form.values(NEEDS),
                provisions(form));
    }

    /** What applies applies, also when it is ticked as what could. */
    private static List<Provision> provisions(Form form) {
        return PROVISIONS.stream()
                .filter(code -> form.has(APPLIES, code) || form.has(COULD, code))
                .map(code -> new Provision(code, form.has(APPLIES, code) ? APPLIES : Provision.COULD_APPLY))
                .toList();
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
        fields.put(APPLIES, told(APPLIES));
        fields.put(COULD, told(Provision.COULD_APPLY));
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
                .query("supportNeeds", String.join(",", needs()))
                .query(
                        "provisions",
                        arranged().isEmpty()
                                ? "none"
                                : arranged().stream()
                                        .map(one -> one.code() + ":" + one.state())
                                        .collect(Collectors.joining(",")));
    }

    private List<String> told(String state) {
        return arranged().stream()
                .filter(one -> one.state().equals(state))
                .map(Provision::code)
                .toList();
    }

    private List<Provision> arranged() {
        return requireNonNullElse(provisions, List.of());
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

    /** A provision that an employer may know of, without why. */
    record Provision(String code, String state) {

        static final String COULD_APPLY = "could-apply";
    }
}
