package nl.warmwelkom.local.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The page where a person logs in. It works without scripts and without a file of its own.
 *
 * @param csrfName name of the hidden field that shows that the form is ours
 * @param account filled in already, for whoever chose one from the list
 */
record LoginPage(String csrfName, String csrfToken, Message message, String account) {

    enum Message {
        NONE(""),
        WRONG_PASSWORD("""
                <p role="alert">Deze naam en dit wachtwoord horen niet bij elkaar. Het wachtwoord is <kbd>demo</kbd>.
                  <span lang="en">Wrong name or password.</span></p>
                """),
        LOGGED_OUT("""
                <p role="status">U bent uitgelogd. <span lang="en">You have logged out.</span></p>
                """);

        private final String html;

        Message(String html) {
            this.html = html;
        }
    }

    /** The colours and sizes of the pages that one comes from, light and dark. */
    private static final String STYLE = """
            :root{color-scheme:light dark;--back:#fffdf9;--text:#23201c;--soft:#524b43;--main:#0d5966;--bar:#e5f3f5;--line:#6b6259;--on:#fffdf9;--wrong:#a4161c}
            @media (prefers-color-scheme:dark){:root{--back:#191613;--text:#f3ede4;--soft:#cfc6bb;--main:#8fd0dc;--bar:#0f3239;--line:#b3a99d;--on:#06272d;--wrong:#ff9fa4}}
            body{font:1.0625rem/1.5 system-ui,-apple-system,'Segoe UI','Noto Sans',Arial,sans-serif;margin:0;color:var(--text);background:var(--back)}
            header{background:var(--bar)}
            header a{display:flex;align-items:center;gap:.5rem;max-width:44rem;margin:0 auto;padding:.5rem 1rem;min-height:2.75rem;font:700 1.25rem ui-serif,Georgia,'Noto Serif',serif;color:var(--main);text-decoration:none}
            header svg{width:2rem;height:2rem}
            main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem}
            h1{font:700 1.75rem/1.2 ui-serif,Georgia,'Noto Serif',serif;margin:0 0 1rem}
            h2{font:700 1.375rem/1.3 ui-serif,Georgia,'Noto Serif',serif;margin:2rem 0 .75rem}
            label{display:block;font-weight:700;margin-top:1rem}
            input{font:inherit;color:inherit;background:var(--back);box-sizing:border-box;width:100%;max-width:24rem;min-height:2.75rem;padding:.5rem .75rem;border:1px solid var(--line);border-radius:.5rem}
            button{font:inherit;font-weight:700;margin-top:1.25rem;min-height:2.75rem;padding:.5rem 1.25rem;border:0;border-radius:.5rem;background:var(--main);color:var(--on);cursor:pointer}
            ul{list-style:none;margin:0;padding:0}
            li{padding:.125rem 0;overflow-wrap:anywhere}
            li a{color:var(--main);display:inline-block;padding:.375rem 0}
            :focus-visible{outline:3px solid var(--text);outline-offset:2px}
            [role=alert]{border-left:.4rem solid var(--wrong);padding-left:.75rem}
            [lang=en]{color:var(--soft);font-weight:400}
            """;

    /** Nothing from elsewhere, and no style but the one above. The form leads on to wherever the login came from. */
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; frame-ancestors 'none'".formatted(hash(STYLE));

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Inloggen bij Warm Welkom</title>
                <style>%s</style>
                </head>
                <body>
                <header><a href="/"><svg viewBox="0 0 32 32" aria-hidden="true"><circle cx="16" cy="14" r="8" fill="#f3c26b"/><path d="M0 20c4-4 8-4 12 0s8 4 12 0 6-3 8-1v13H0z" fill="#23788a"/></svg>Warm Welkom</a></header>
                <main>
                <h1>Inloggen bij Warm Welkom</h1>
                %s<form method="post" action="/login">
                <input type="hidden" name="%s" value="%s">
                <label for="username">Naam <span lang="en">(name)</span></label>
                <input id="username" name="username" value="%s" autocomplete="username" autocapitalize="none" spellcheck="false" required>
                <label for="password">Wachtwoord <span lang="en">(password)</span></label>
                <input id="password" name="password" type="password" autocomplete="current-password" required>
                <button type="submit">Inloggen</button>
                </form>
                <h2>Wie kunt u zijn?</h2>
                <p>Dit is een demo. Kies een naam. Het wachtwoord is altijd <kbd>demo</kbd>.
                <span lang="en">This is a demo. Choose a name; the password is always <kbd>demo</kbd>.</span></p>
                <ul>
                %s
                </ul>
                </main>
                </body>
                </html>
                """.formatted(STYLE, message.html, csrfName, csrfToken, HtmlUtils.htmlEscape(account), accounts());
    }

    private static String accounts() {
        return DemoAccounts.all().stream()
                .map(account -> "<li><a href=\"/login?account=%1$s\">%1$s</a>: %2$s</li>"
                        .formatted(account.name(), account.about()))
                .collect(Collectors.joining("\n"));
    }

    private static String hash(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
