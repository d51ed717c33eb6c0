package nl.warmwelkom.web.site;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.warmwelkom.web.home.Reading;
import nl.warmwelkom.web.reader.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    /** Where a key is put together from parts: {@code 'feel.' + …}, {@code of("decline.", codes)}, or {@code door.key() + '.name'}. */
    private static final Pattern BEGINNING = Pattern.compile("['\"]([a-z][a-z.-]*\\.)['\"](?: \\+|, )");

    /** Where a page hands on how the keys of its labels begin: {@code (${form}, 'workplace.')}. */
    private static final Pattern LABELS = Pattern.compile("'([a-z][a-z.-]*\\.)'\\)");

    private static final Pattern ENDING = Pattern.compile("key\\(\\) \\+ '(\\.[a-z.]+)'");

    private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9.-]+)|['\"]([a-z0-9]+(?:[.-][a-z0-9]+)+)['\"]");

    private final Properties dutch = read("nl");
    private final Properties english = read("en");
    private final String users = everythingThatUsesMessages();

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        assertThat(dutch.stringPropertyNames()).isNotEmpty().allSatisfy(key -> {
            assertThat(dutch.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(dutch, key));
        });
    }

    @Test
    void every_text_is_used() {
        var used = found(KEY);
        var beginnings = found(BEGINNING);
        var labels = found(LABELS);
        var endings = found(ENDING);

        assertThat(beginnings).isNotEmpty();
        assertThat(endings).isNotEmpty();
        assertThat(dutch.stringPropertyNames())
                .allMatch(key -> used.contains(key)
                        || beginnings.stream().anyMatch(key::startsWith)
                        || labels.stream().anyMatch(key::startsWith)
                        || used.contains(key.replaceFirst("\\.(hint|any)$", ""))
                        || menu().contains(key)
                        || readings().contains(key)
                        || (key.startsWith("door.") && endings.stream().anyMatch(key::contains)));
    }

    @Test
    void every_text_that_a_page_asks_for_is_there() {
        assertThat(Pattern.compile("#\\{([a-z0-9.-]+)").matcher(users).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(dutch::containsKey);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_text_holds_a_straight_apostrophe_which_would_vanish_with_what_follows(String language) {
        assertThat(read(language).values()).noneMatch(text -> text.toString().contains("'"));
    }

    private static Set<String> menu() {
        return Arrays.stream(Role.values())
                .flatMap(role -> role.menu().stream())
                .map(Role.MenuItem::key)
                .collect(toSet());
    }

    private static Set<String> readings() {
        return Arrays.stream(Reading.values())
                .flatMap(reading -> Stream.concat(
                                Stream.of("title", "lead"),
                                reading.parts().stream()
                                        .flatMap(part -> Stream.concat(
                                                Stream.of(part.name()),
                                                IntStream.rangeClosed(1, part.paragraphs())
                                                        .mapToObj(n -> part.name() + "." + n))))
                        .map(end -> reading.key() + "." + end))
                .collect(toSet());
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(toSet());
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(users)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .collect(toSet());
    }

    private static Properties read(String language) {
        var file = MAIN.resolve("resources/nl/warmwelkom/web/messages_%s.properties".formatted(language));
        try (Reader reader = Files.newBufferedReader(file)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String everythingThatUsesMessages() {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file ->
                            file.toString().endsWith(".html") || file.toString().endsWith(".java"))
                    .map(MessagesTest::text)
                    .collect(joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
