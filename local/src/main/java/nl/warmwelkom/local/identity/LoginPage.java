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

    private static final String STYLE = """
            body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff}
            label{display:block;font-weight:600;margin-top:1rem}
            input{font:inherit;box-sizing:border-box;width:100%;max-width:24rem;padding:.5rem;border:2px solid #4d4d4d}
            button{font:inherit;margin-top:1.25rem;padding:.6rem 1.25rem;border:0;background:#0b5c4a;color:#fff;cursor:pointer}
            a{color:#0b5c4a;display:inline-block;padding:.25rem 0}
            :focus-visible{outline:3px solid #1a1a1a;outline-offset:2px}
            [role=alert]{border-left:.4rem solid #b3261e;padding-left:.75rem}
            [lang=en]{color:#4d4d4d}
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
