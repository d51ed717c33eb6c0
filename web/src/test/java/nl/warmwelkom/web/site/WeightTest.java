package nl.warmwelkom.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.warmwelkom.web.reader.Role;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a phone in a car park has to fetch. */
class WeightTest extends OpenSite {

    private static final Path FILES = Path.of("src/main/resources/static");
    private static final int KILO = 1024;

    WeightTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @Test
    void the_scripts_of_a_page_are_light() {
        var scripts = Stream.of("warm-welkom.js", "htmx.js")
                .map(name -> read(FILES.resolve("assets").resolve(name)))
                .mapToInt(WeightTest::compressed)
                .sum();

        assertThat(scripts).isBetween(10 * KILO, 20 * KILO);
    }

    @Test
    void a_page_that_follows_nothing_does_without_the_larger_one() {
        assertThat(visitor().open("/").page().select("script").eachAttr("src"))
                .singleElement()
                .satisfies(script -> assertThat(script).startsWith("/assets/warm-welkom.js"));
    }

    /** The longest way: every statement, one by one, and a question at the end. */
    @Test
    void the_whole_quick_check_with_all_that_it_fetches_is_under_150_kilobytes() {
        var visitor = visitorAtFirstStatement();
        var pages = Stream.iterate(0, page -> page + 1)
                .limit(3)
                .map(_ -> visitor.choose("Een zorg").press("Volgende").page().outerHtml())
                .toList();
        var outcome = visitor.press("Zonder vraag verder").page().outerHtml();
        var files = Stream.of("warm-welkom.css", "warm-welkom.js", "icon.svg")
                .map(name -> read(FILES.resolve("assets").resolve(name)));

        var all = Stream.of(pages.stream(), Stream.of(outcome), files)
                .flatMap(parts -> parts)
                .mapToInt(WeightTest::compressed)
                .sum();

        // A real check has more statements than the one of this test; each page weighs the same.
        var others = 24 * compressed(pages.getFirst());
        assertThat(all + others).isBetween(20 * KILO, 150 * KILO);
    }

    @Test
    void search_engines_stay_away_from_every_page_behind_a_login() {
        var kept = List.of(read(FILES.resolve("robots.txt")).split("\n"));

        assertThat(Arrays.stream(Role.values()).map(Role::home)).allMatch(home -> kept.contains("Disallow: " + home));
    }

    private static int compressed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
