package nl.warmwelkom.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmwelkom.local.identity.DemoAccount;

/** Everybody who can sit at a browser. */
public final class People {

    private final Browser browser;
    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    People(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Somebody who is not logged in, at a browser that has never been here. */
    public Visit visitor() {
        return new Visit(browser.newContext(options()));
    }

    /** Somebody at their own page. The first time they log in as a person does; then their browser remembers. */
    public Visit as(String account) {
        var known = cookies.get(account);
        if (known != null) {
            return new Visit(browser.newContext(options().setStorageState(known))).open("/thuis");
        }
        var visit = visitor().open("/thuis");
        logIn(visit.page(), account);
        visit.page().waitForURL(address -> !address.contains("/login"));
        cookies.put(account, visit.page().context().storageState());
        return visit;
    }

    /** On the page of the identity provider, where somebody was sent. */
    public static void logIn(Page page, String account) {
        page.fill("#username", account);
        page.fill("#password", DemoAccount.PASSWORD);
        page.click("button[type=submit]");
    }

    private Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("nl-NL")
                .setViewportSize(Look.PHONE, Look.HEIGHT);
    }
}
