package nl.warmwelkom.candidate.dossier.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import nl.warmwelkom.contracts.catalogue.readability.Readability;
import org.junit.jupiter.api.Test;

class MailTextsTest {

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        var file = Objects.requireNonNull(MailTextsTest.class.getResourceAsStream(
                "/nl/warmwelkom/candidate/dossier/mail_%s.properties".formatted(language)));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void every_text_is_there_in_both_languages_and_says_nothing_about_health() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("nl").stringPropertyNames());
        assertThat(texts("nl").values())
                .hasSize(8)
                // A straight apostrophe would vanish, with what follows it.
                .noneMatch(text -> text.toString().contains("'"))
                // Whoever reads along over a shoulder learns of a page, and of nothing else.
                .noneMatch(text -> text.toString().matches("(?is).*(dossier|kwetsbaar|jobcoach|gezond|hulp).*"));
    }

    @Test
    void every_dutch_text_is_easy_to_read() throws IOException {
        assertThat(texts("nl")).allSatisfy((key, text) -> {
            var readability = Readability.of((String) text);
            assertThat(readability.isEasy()).as("%s: %s", key, readability).isTrue();
        });
    }
}
