package nl.warmwelkom.testing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.warmwelkom.contracts.catalogue.readability.Readability;
import org.junit.jupiter.api.Test;

/** What mails have to say, whoever sends them. The texts lie beside the class that extends this one. */
public abstract class MailTextsContract {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    private Properties texts(String language) throws IOException {
        var texts = new Properties();
        var file = Objects.requireNonNull(getClass().getResourceAsStream("mail_%s.properties".formatted(language)));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void every_text_is_there_in_both_languages_with_the_same_gaps() throws IOException {
        var dutch = texts("nl");
        var english = texts("en");

        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        assertThat(dutch.stringPropertyNames())
                .hasSizeGreaterThan(10)
                .allSatisfy(key -> assertThat(gaps(english, key)).as(key).isEqualTo(gaps(dutch, key)))
                // A straight apostrophe would vanish, with what follows it.
                .noneMatch(key -> (dutch.getProperty(key) + english.getProperty(key)).contains("'"));
    }

    private static List<String> gaps(Properties texts, String key) {
        return GAP.matcher(texts.getProperty(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void every_dutch_text_is_easy_to_read() throws IOException {
        assertThat(texts("nl")).allSatisfy((key, text) -> {
            var readability = Readability.of(((String) text).replaceAll("\\{[^}]*}", "1"));
            assertThat(readability.isEasy()).as("%s: %s", key, readability).isTrue();
        });
    }
}
