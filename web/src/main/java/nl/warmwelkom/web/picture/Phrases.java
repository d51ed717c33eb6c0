package nl.warmwelkom.web.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The texts that stand under keys, in the language of a reader. */
@FunctionalInterface
public interface Phrases {

    /** With the gaps filled in. */
    String of(String key, Object... gaps);

    static Phrases in(MessageSource messages, Locale locale) {
        return (key, gaps) -> messages.getMessage(key, gaps, locale);
    }

    /**
     * The names of the columns of a table.
     *
     * @param start of the keys
     */
    default List<String> columns(String start, String... names) {
        return Stream.of(names).map(name -> of(start + name)).toList();
    }
}
