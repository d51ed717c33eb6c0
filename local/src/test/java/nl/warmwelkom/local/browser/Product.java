package nl.warmwelkom.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.local.DemoProduct;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A browser at the product with its demo region, both started once for all tests that ask for them. */
public final class Product implements ParameterResolver {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == People.class;
    }

    @Override
    public People resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(
                        Window.class.getName(),
                        _ -> Window.at(DemoProduct.runningIn(context).address()),
                        Window.class)
                .people();
    }

    /** A browser of its own, for somebody who goes about at the same time as others: one must be used by one thread. */
    record Window(Playwright playwright, Browser browser, People people) implements AutoCloseable {

        static Window at(String address) {
            if (!Files.isExecutable(CHROMIUM)) {
                throw new AssertionError("The pages are tested in Chromium: install it (apt-get install chromium)");
            }
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
            return new Window(playwright, browser, new People(browser, address));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
