package nl.warmwelkom.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse. At each stop it can be seen where they are. */
final class Keyboard {

    private static final int PATIENCE = 200;

    /** What somebody hears of what has the focus: its label, or its own words. */
    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              const words = at.labels?.length ? [...at.labels].map(label => label.innerText).join(' ') : at.innerText;
              return words.replace(/\\s+/g, ' ').trim();
            }""";

    /** Compares how it looks with how it looks without the focus; an answer shows it on the bar around it. */
    private static final String VISIBLE = """
            () => {
              const at = document.activeElement;
              const shown = () => [at, at.closest('.ww-choice')].filter(part => part).map(part => getComputedStyle(part))
                .map(style => [style.outline, style.boxShadow, style.backgroundColor, style.borderColor].join()).join();
              const focused = shown();
              at.blur();
              const blurred = shown();
              at.focus({ preventScroll: true });
              return focused !== blurred;
            }""";

    /** The page moves to where the focus is, which takes a moment. */
    private static final String IN_SIGHT = """
            () => {
              const box = document.activeElement.getBoundingClientRect();
              return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            }""";

    private static final String ARRIVED = """
            () => {
              if (window.here || document.readyState !== 'complete') return false;
              const first = document.querySelector('[autofocus]');
              return !first || first === document.activeElement;
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** The first stop leads past head and menu. */
    Keyboard skip() {
        press("Tab");
        assertThat(focused()).as("the first stop of %s", page.url()).isEqualTo("Naar de inhoud");
        press("Enter");
        return hasFocus("#main");
    }

    /** On to what says this. */
    Keyboard to(String words) {
        return go("Tab", words);
    }

    Keyboard backTo(String words) {
        return go("Shift+Tab", words);
    }

    private Keyboard go(String key, String words) {
        for (var stop = 0; stop < PATIENCE; stop++) {
            press(key);
            if (focused().contains(words)) {
                return this;
            }
        }
        throw new AssertionError("No stop says '%s' on %s".formatted(words, page.url()));
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        if (key.endsWith("Tab")) {
            page.waitForFunction(IN_SIGHT);
            assertThat((Boolean) page.evaluate(VISIBLE))
                    .as("it can be seen that '%s' has the focus on %s", focused(), page.url())
                    .isTrue();
        }
        return this;
    }

    Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Comes to another page, which may say by itself where to go on. */
    Keyboard leave(String key) {
        page.evaluate("() => { window.here = true; }");
        page.keyboard().press(key);
        page.waitForFunction(ARRIVED);
        return this;
    }

    String focused() {
        return (String) page.evaluate(FOCUSED);
    }

    /** A link within the page takes the focus along a moment later. */
    Keyboard hasFocus(String selector) {
        page.waitForFunction("selector => document.activeElement.matches(selector)", selector);
        return this;
    }

    /** What is missing was said, and leads to where it is missing. */
    Keyboard mend(String field) {
        return hasFocus("#mistake").press("Tab").press("Enter").hasFocus("#" + field);
    }

    /** What was done was said. */
    Keyboard done(String words) {
        hasFocus(".ww-done");
        assertThat(focused()).contains(words);
        return this;
    }
}
