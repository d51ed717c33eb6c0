package nl.warmwelkom.web.home;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The day on which all tests of these pages were run; ./check writes it into what it builds. */
@Component
final class LastCheck {

    private final String day = read().getProperty("on", "");

    /** As {@code 2026-11-28}; empty when this was built without a check. */
    Optional<String> on() {
        return Optional.of(day).filter(known -> !known.isBlank());
    }

    private static Properties read() {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("nl/warmwelkom/web/last-check.properties").getInputStream(),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return properties;
    }
}
