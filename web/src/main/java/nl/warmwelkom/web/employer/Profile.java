package nl.warmwelkom.web.employer;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.web.form.Form;
import org.jspecify.annotations.Nullable;

/** What an employer tells about the own organisation, between the API and the form. */
record Profile(
        String name,
        @Nullable String kvkNumber,
        String sector,
        String size,
        String region,
        Workplace.Place location,
        Contact contact) {

    static final String[] FIELDS = {
        "name",
        "kvkNumber",
        "sector",
        "size",
        "region",
        "location.postcode4",
        "contact.name",
        "contact.email",
        "contact.phone"
    };

    record Contact(String name, String email, @Nullable String phone) {}

    Form form() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("name", List.of(name));
        fields.put("kvkNumber", List.of(requireNonNullElse(kvkNumber, "")));
        fields.put("sector", List.of(sector));
        fields.put("size", List.of(size));
        fields.put("region", List.of(region));
        fields.put("location.postcode4", List.of(location.postcode4()));
        fields.put("contact.name", List.of(contact.name()));
        fields.put("contact.email", List.of(contact.email()));
        fields.put("contact.phone", List.of(requireNonNullElse(contact.phone(), "")));
        return Form.showing(fields);
    }

    static Map<String, Object> body(Form form) {
        var body = texts(form, "", "name", "kvkNumber", "sector", "size", "region");
        body.put("location", texts(form, "location.", "postcode4"));
        body.put("contact", texts(form, "contact.", "name", "email", "phone"));
        return body;
    }

    private static Map<String, Object> texts(Form form, String prefix, String... names) {
        var texts = new LinkedHashMap<String, Object>();
        for (var name : names) {
            form.text(prefix + name).ifPresent(text -> texts.put(name, text));
        }
        return texts;
    }
}
