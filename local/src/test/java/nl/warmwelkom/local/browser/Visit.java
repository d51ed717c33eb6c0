package nl.warmwelkom.local.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** Somebody at a browser. */
public final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;

    Visit(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    public Page page() {
        return page;
    }

    public Visit open(String path) {
        page.navigate(path);
        return this;
    }

    /** Presses a button, by what it says. */
    public Visit press(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    /** Follows a link, by what it says. */
    public Visit follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    /** Fills in a field, by its label. */
    public Visit fill(String label, String words) {
        page.getByLabel(label).first().fill(words);
        return this;
    }

    public Visit choose(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    /** Where the first link leads that begins like this. */
    public String address(String start) {
        return page.locator("a[href^='%s']".formatted(start)).first().getAttribute("href");
    }

    /** Of this page. */
    public String path() {
        return URI.create(page.url()).getPath();
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    public String words() {
        return page.locator("main").innerText();
    }

    /** Looks at this page in every way that people look, under a name for its pictures. */
    public Visit look(String name) {
        Look.at(page, name);
        return this;
    }

    /** Forgets the login of this browser at our door, as when it was idle for too long. */
    public Visit loginIsOver() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("warm-welkom"));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
