package nl.warmwelkom.local.post;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The page with what was mailed. It works without scripts and without a file of its own. */
record PostPage(List<ReadMail> mails) {

    private static final String STYLE = """
            body{font:1.125rem/1.5 system-ui,sans-serif;max-width:45rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff}
            article{border-top:2px solid #4d4d4d;margin-top:2rem}
            pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}
            h2{overflow-wrap:anywhere}
            [lang=en]{color:#4d4d4d}
            """;

    /** Nothing from elsewhere, nothing that runs, and no style but the one above. */
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                    .formatted(hash(STYLE));

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Verstuurde mail - Warm Welkom</title>
                <style>%s</style>
                </head>
                <body>
                <main>
                <h1>Verstuurde mail</h1>
                <p>Dit is een demo. De mail blijft op deze computer.
                <span lang="en">This is a demo. The mail stays on this computer.</span></p>
                %s
                </main>
                </body>
                </html>
                """.formatted(STYLE, mails.isEmpty() ? NONE : all());
    }

    private static final String NONE = """
            <p>Er is nog niets verstuurd. Er komt mail als een vraag een antwoord krijgt, of als er een kennismaking is.
            <span lang="en">Nothing was sent yet.</span></p>""";

    private String all() {
        return mails.stream().map(PostPage::one).collect(Collectors.joining("\n"));
    }

    private static String one(ReadMail mail) {
        return """
                <article>
                <h2>%s</h2>
                <p>Aan <span lang="en">(to)</span>: %s</p>
                <pre>%s</pre>
                </article>""".formatted(htmlEscape(mail.subject()), htmlEscape(mail.to()), htmlEscape(mail.text()));
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
