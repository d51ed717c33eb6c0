package nl.warmwelkom.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import nl.warmwelkom.contracts.catalogue.readability.Readability;
import org.junit.jupiter.api.Test;

/** What the pages say is easy to read. */
class EasyMessagesTest {

    @Test
    void every_dutch_message_is_easy_to_read() throws IOException {
        var messages = new Properties();
        var file = Objects.requireNonNull(getClass().getResourceAsStream("/nl/warmwelkom/web/messages_nl.properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }

        assertThat(messages).hasSizeGreaterThan(100).allSatisfy((key, message) -> {
            // What comes in a gap is a number or a name.
            var readability = Readability.of(((String) message).replaceAll("\\{[^}]*}", "1"));
            assertThat(readability.isEasy()).as("%s: %s", key, readability).isTrue();
        });
    }
}
