package nl.warmwelkom.web.site;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** A hook for tests and scripts. */
    private static final Set<String> WITHOUT_A_RULE = Set.of("ww-thermometer__fluid");

    private final String sheet = read(RESOURCES.resolve("static/assets/warm-welkom.css"));

    @Test
    void the_style_sheet_is_light_enough_for_a_phone_in_a_car_park() throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(sheet.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(compressed.size()).isLessThan(60 * 1024);
    }

    @Test
    void it_says_whose_work_is_in_it() {
        assertThat(sheet).startsWith("/*!").contains("EUPL-1.2", "Gemeente Utrecht", "NL Design System Community");
    }

    @Test
    void it_fetches_nothing() {
        assertThat(sheet).doesNotContain("@import", "http://", "https://").doesNotContain("@font-face");
    }

    @Test
    void it_knows_the_dark_the_still_and_the_printed_page() {
        assertThat(sheet).contains("prefers-color-scheme:dark", "prefers-reduced-motion:reduce", "@media print");
    }

    @Test
    void it_was_made_again_after_a_page_used_a_new_class() throws IOException {
        try (var pages = Files.walk(RESOURCES.resolve("pages"))) {
            var classes = pages.filter(Files::isRegularFile)
                    .flatMap(page -> Jsoup.parse(read(page)).select("[class]").eachAttr("class").stream())
                    .flatMap(names -> Arrays.stream(names.split("\\s+")))
                    .filter(name -> !WITHOUT_A_RULE.contains(name))
                    .collect(toSet());

            assertThat(classes)
                    .hasSizeGreaterThan(30)
                    .allMatch(name -> Pattern.compile("\\." + name + "(?![\\w-])")
                            .matcher(sheet)
                            .find());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
