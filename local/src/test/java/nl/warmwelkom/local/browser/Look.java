package nl.warmwelkom.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/** One page, looked at as people do: on a phone, on a screen, in the dark, large, narrow, and in another theme. */
final class Look {

    static final int PHONE = 390;
    static final int HEIGHT = 844;
    private static final int SCREEN = 1280;
    private static final int NARROW = 320;

    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<String> THEMES = List.of("warm-welkom-theme", "waterstad-theme");
    private static final Dress PLAIN = new Dress(THEMES.getFirst(), ColorScheme.LIGHT);
    private static final List<Dress> OTHER_DRESSES = List.of(
            new Dress(THEMES.getFirst(), ColorScheme.DARK),
            new Dress(THEMES.getLast(), ColorScheme.DARK),
            new Dress(THEMES.getLast(), ColorScheme.LIGHT));

    private Look() {}

    private record Dress(String theme, ColorScheme scheme) {}

    static void at(Page page, String name) {
        picture(page, PHONE, name);
        for (var other : OTHER_DRESSES) {
            wear(page, other);
            readable(page, "%s in %s".formatted(name, other));
        }
        wear(page, PLAIN);
        quickly(page, name);
        picture(page, SCREEN, name);
        page.setViewportSize(PHONE, HEIGHT);
    }

    /** On a phone, narrow, and with large text: for a tour of everything. */
    static void quickly(Page page, String name) {
        nothingIsWrong(page, name);
        textSize(page, "200%");
        everythingFits(page, name + " with large text");
        textSize(page, "");
        page.setViewportSize(NARROW, HEIGHT);
        everythingFits(page, name + " in 320 px");
        page.setViewportSize(PHONE, HEIGHT);
    }

    /** Themes and schemes change colours, and nothing else that axe looks at. */
    private static void readable(Page page, String what) {
        nothingIn(axe(page).withRules(List.of("color-contrast")), what);
    }

    static void nothingIsWrong(Page page, String what) {
        nothingIn(axe(page), what);
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

    private static void nothingIn(AxeBuilder axe, String what) {
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
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("%s-%d.png".formatted(name, width)))
                .setFullPage(true));
    }
}
