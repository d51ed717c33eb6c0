package nl.warmwelkom.web.site;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.warmwelkom.web.visit.OpenSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the design system has no part for is shown and explained on one page. */
class OwnPartsTest extends OpenSite {

    private static final Path SHEET = Path.of("src/main/frontend/warm-welkom.css");
    private static final Pattern BLOCK = Pattern.compile("\\.(ww-[a-z]+(?:-[a-z]+)*)");

    private static final Map<String, String> NOTHING_TO_SEE = Map.of(
            "ww-page", "is the whole page, with the footer at its end",
            "ww-body", "is the room between head and footer",
            "ww-main", "is the room that the text gets",
            "ww-hidden", "is for who listens",
            "ww-keep", "is what stays off paper");

    /** They stand around this page, as around every other. */
    private static final Set<String> AROUND = Set.of("ww-header", "ww-brand", "ww-login", "ww-language", "ww-footer");

    OwnPartsTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stijl", "/stijl?lang=en", "/stijl?thema=waterstad-theme"})
    void every_part_of_our_own_is_shown_with_its_name_and_with_when_it_is_for_and_when_not(String path)
            throws IOException {
        var page = visitor().open(path).page();

        assertThat(blocks())
                .hasSizeGreaterThan(50)
                .filteredOn(block -> !NOTHING_TO_SEE.containsKey(block))
                .allSatisfy(block -> {
                    var section = section(page, block);
                    assertThat(section.select("> p")).as("about " + block).hasSizeGreaterThanOrEqualTo(2);
                    assertThat((AROUND.contains(block) ? page : section).select("." + block))
                            .as("the real " + block)
                            .isNotEmpty();
                });
    }

    @Test
    void nothing_is_explained_that_is_not_there_any_more() throws IOException {
        var explained = visitor().open("/stijl").page().select("main h3 > code").eachText();

        assertThat(explained).doesNotHaveDuplicates().isSubsetOf(blocks());
        assertThat(NOTHING_TO_SEE.keySet()).isSubsetOf(blocks()).isNotEmpty().noneMatch(explained::contains);
    }

    @Test
    void the_file_of_the_picture_that_is_shown_can_be_saved() {
        assertThat(visitor().file("/stijl/voorbeeld.csv")).contains("Kosten");
    }

    private static Element section(Document page, String block) {
        return page.select("main .ww-part:has(> h3 > code)").stream()
                .filter(section -> section.select("> h3 > code").eachText().contains(block))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing about %s on /stijl".formatted(block)));
    }

    private static Set<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(SHEET))
                .results()
                .map(found -> found.group(1))
                .collect(toSet());
    }
}
