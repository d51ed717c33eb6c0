package nl.warmwelkom.web.form;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** For the templates of fields, which know it as {@code fields}. */
@Component
public class Fields {

    private final MessageSource messages;

    Fields(MessageSource messages) {
        this.messages = messages;
    }

    /** What explains a field, and what is wrong with it: the ids of those that are there. */
    public @Nullable String describedBy(Form form, String name, String key, Locale locale) {
        var hint = messages.getMessage(key + ".hint", null, "", locale);
        var ids = Stream.of(
                        hint == null || hint.isEmpty() ? "" : name + "-hint",
                        form.mistake(name).isEmpty() ? "" : name + "-mistake")
                .filter(id -> !id.isEmpty())
                .toList();
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The key with which this form is done once. It stays the same when the form is shown again. */
    public String once(Form form) {
        return form.text("once").orElseGet(() -> UUID.randomUUID().toString());
    }
}
