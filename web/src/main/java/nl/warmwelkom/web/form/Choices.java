package nl.warmwelkom.web.form;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The answers that a field offers, in the words of the message files. */
@Component
public class Choices {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> PARTS = List.of("am", "pm", "ev");

    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * One for each code.
     *
     * @param key the beginning of the key of its words; the code is the rest
     */
    public List<Choice> of(String key, List<String> codes, Locale locale) {
        return codes.stream()
                .map(code -> new Choice(code, words(key + code, locale)))
                .toList();
    }

    /** The mornings, afternoons and evenings of a week. */
    public List<Choice> dayParts(Locale locale) {
        return DAYS.stream()
                .flatMap(day -> PARTS.stream()
                        .map(part -> new Choice(
                                day + "-" + part, words("day." + day, locale) + " " + words("part." + part, locale))))
                .toList();
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
