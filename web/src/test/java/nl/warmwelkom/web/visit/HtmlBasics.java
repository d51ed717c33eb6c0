package nl.warmwelkom.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for every page, in every state. */
final class HtmlBasics {

    private HtmlBasics() {}

    static void check(Document page) {
        assertThat(page.select("html").attr("lang")).as("language").isIn("nl", "en");
        assertThat(page.title()).as("title").endsWith(" – Warm Welkom").doesNotStartWith(" –");
        assertThat(page.select("h1")).as("one heading says where I am").hasSize(1);
        assertThat(page.select("main#main")).as("where the skip link goes").hasSize(1);
        assertThat(page.html()).as("texts that are missing").doesNotContain("??");
        idsAreUniqueAndFound(page);
        everyControlHasAName(page);
        nothingIsInline(page);
        headingsDoNotSkip(page);
    }

    private static void idsAreUniqueAndFound(Document page) {
        assertThat(page.select("[id]").eachAttr("id")).as("ids").doesNotHaveDuplicates();
        var referred = Stream.of("for", "form", "aria-labelledby", "aria-describedby")
                .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream())
                .flatMap(ids -> Arrays.stream(ids.split(" ")));
        var linked = page.select("a[href^=#]").eachAttr("href").stream().map(href -> href.substring(1));
        assertThat(Stream.concat(referred, linked))
                .allSatisfy(id -> assertThat(page.getElementById(id))
                        .as("what '%s' points to", id)
                        .isNotNull());
    }

    private static void everyControlHasAName(Document page) {
        var controls = page.select("input:not([type=hidden]), textarea, select");
        assertThat(controls)
                .allSatisfy(control -> assertThat(page.select("label[for=%s]".formatted(control.id()))
                                .text())
                        .as("label of %s", control)
                        .isNotBlank());
        assertThat(page.select("button:not([aria-hidden]), a"))
                .allSatisfy(pressed ->
                        assertThat(pressed.text()).as("what %s says", pressed).isNotBlank());
        assertThat(page.select("input[type=radio]"))
                .allSatisfy(radio -> assertThat(radio.closest("fieldset")).isNotNull());
    }

    private static void nothingIsInline(Document page) {
        assertThat(page.select("style, script:not([src]), [style], iframe"))
                .as("inline")
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .as("attributes")
                .noneMatch(name -> name.startsWith("on") || name.startsWith("th:"));
        assertThat(page.select("link[rel=stylesheet], script, img").eachAttr("href"))
                .as("from elsewhere")
                .allMatch(address -> address.startsWith("/assets/"));
    }

    private static void headingsDoNotSkip(Document page) {
        var before = 0;
        for (Element heading : page.select("main h1, main h2, main h3")) {
            var level = heading.tagName().charAt(1) - '0';
            // The summary of what is missing stands before the heading of the page, so that it is met first.
            if (heading.closest("#mistake") == null) {
                assertThat(level).as("level of '%s'", heading.text()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
    }
}
