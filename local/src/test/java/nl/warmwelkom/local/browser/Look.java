package nl.warmwelkom.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One page, looked at as people do: on a phone, on a screen, in the dark, large, narrow, and in another theme. */
final class Look {

    static final int PHONE = 390;
    static final int HEIGHT = 844;
    private static final int SCREEN = 1280;
    private static final int NARROW = 320;
    private static final int PICTURE_ASKED_FOR = 3;

    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<String> THEMES = List.of("warm-welkom-theme", "waterstad-theme");
    private static final Dress PLAIN = new Dress(THEMES.getFirst(), ColorScheme.LIGHT);
    private static final List<Dress> OTHER_DRESSES = List.of(
            new Dress(THEMES.getFirst(), ColorScheme.DARK),
            new Dress(THEMES.getLast(), ColorScheme.DARK),
            new Dress(THEMES.getLast(), ColorScheme.LIGHT));

    private static final String CONTRAST = "color-contrast";

    private static final String UNREADABLE = """
            async rule => (await axe.run({ runOnly: [rule], resultTypes: ['violations'] }))
              .violations.flatMap(rule => rule.nodes.map(node => node.html))""";

    private static final String PARTS = """
            () => {
              const states = ['class', 'type', 'aria-invalid', 'aria-current', 'disabled', 'open', 'hidden', 'fill', 'style'];
              const part = at => at.localName + states.map(state => at.getAttribute(state) ?? '-').join();
              const way = at => at === document.body ? '' : way(at.parentElement) + ' ' + part(at);
              return [...new Set([...document.body.querySelectorAll('*')].map(way))];
            }""";

    private static final Set<String> SEEN_IN_EVERY_DRESS = ConcurrentHashMap.newKeySet();

    private Look() {}

    private record Dress(String theme, ColorScheme scheme) {}

    static void at(Page page, String name) {
        picture(page, PHONE, name);
        again(page, name);
        picture(page, SCREEN, name);
        page.setViewportSize(PHONE, HEIGHT);
    }

    /** Without a picture. */
    static void again(Page page, String name) {
        var hasNewParts = hasNewParts(page);
        nothingIsWrong(hasNewParts ? axe(page) : axe(page).disableRules(List.of(CONTRAST)), name);
        if (hasNewParts) {
            for (var other : OTHER_DRESSES) {
                wear(page, other);
                readable(page, "%s in %s".formatted(name, other));
            }
            wear(page, PLAIN);
        }
        textSize(page, "200%");
        everythingFits(page, name + " with large text");
        textSize(page, "");
        page.setViewportSize(NARROW, HEIGHT);
        everythingFits(page, name + " in 320 px");
        page.setViewportSize(PHONE, HEIGHT);
    }

    /** A part that was seen in every dress, in the same parts and the same state, looks as it did there. */
    @SuppressWarnings("unchecked") // The script gives strings.
    private static boolean hasNewParts(Page page) {
        return SEEN_IN_EVERY_DRESS.addAll((List<String>) page.evaluate(PARTS));
    }

    private static void nothingIsWrong(AxeBuilder axe, String what) {
        assertThat(axe.analyze().getViolations())
                .as("what axe finds on %s", what)
                .extracting(rule -> "%s: %s"
                        .formatted(
                                rule.getHelp(),
                                rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList()))
                .isEmpty();
    }

    /** Themes and schemes change colours, and nothing else that axe, which is on the page by now, looks at. */
    private static void readable(Page page, String what) {
        assertThat((List<?>) page.evaluate(UNREADABLE, CONTRAST))
                .as("what cannot be read on %s", what)
                .isEmpty();
    }

    private static AxeBuilder axe(Page page) {
        // What is right need not be told one by one.
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options)
                // Our pages hold no frames, so there is nothing to put together from elsewhere in a second page.
                .setLegacyMode(true);
    }

    private static void everythingFits(Page page, String what) {
        var tooWide =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) tooWide).intValue()).as("pixels beside %s", what).isLessThanOrEqualTo(0);
    }

    private static void wear(Page page, Dress dress) {
        page.evaluate(
                "([all, one]) => { document.documentElement.classList.remove(...all);"
                        + " document.documentElement.classList.add(one); }",
                List.of(THEMES, dress.theme()));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dress.scheme()));
    }

    private static void textSize(Page page, String size) {
        page.evaluate("size => { document.documentElement.style.fontSize = size; }", size);
    }

    private static void picture(Page page, int width, String name) {
        page.setViewportSize(width, HEIGHT);
        var options = new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("%s-%d.png".formatted(name, width)))
                .setFullPage(true);
        for (var again = 1; ; again++) {
            try {
                page.screenshot(options);
                return;
            } catch (PlaywrightException refused) {
                // On a busy machine Chromium refuses a picture now and then, and takes it when asked again.
                if (again == PICTURE_ASKED_FOR
                        || !String.valueOf(refused.getMessage()).contains("Unable to capture")) {
                    throw refused;
                }
            }
        }
    }
}
