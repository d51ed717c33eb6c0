package nl.warmwelkom.gateway.problems;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.problem.ProblemType;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** Problems as pages. Bare HTML: it has to work when the service that makes our pages is the one that is down. */
final class ProblemPage {

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private ProblemPage() {}

    /** The page behind a problem's type, for who builds on the API. */
    static String explaining(ProblemType type) {
        return page("en", type.title(), """
                <h1>%s</h1>
                <p>%s</p>
                <dl>
                <dt>Status</dt><dd>%d</dd>
                <dt>Type</dt><dd><code>%s</code></dd>
                </dl>
                <p><a href="/api/v1/problems">All problems</a></p>
                """.formatted(
                        text(type.title()), text(type.explanation()), type.status(), text(type.slug())));
    }

    static String list() {
        var items = Arrays.stream(ProblemType.values())
                .map(type -> "<li><a href=\"/api/v1/problems/%s\">%s</a> (%d)</li>\n"
                        .formatted(text(type.slug()), text(type.title()), type.status()))
                .collect(Collectors.joining());
        return page("en", "Problems", "<h1>Problems of this API</h1>\n<ul>\n%s</ul>\n".formatted(items));
    }

    /** What somebody sees instead of the page that they wanted. */
    static String forVisitor(Problem problem) {
        var dutch = problem.retryAfter().isZero()
                ? "Dit lukt niet. Ga terug en probeer het op een andere manier."
                : "Dit lukt nu even niet. Wacht een paar tellen en probeer het opnieuw.";
        return page(
                "nl", "Dit lukt niet", """
                <h1>Sorry, dit lukt niet</h1>
                <p>%s</p>
                <p><a href="/">Naar de voorpagina</a></p>
                <p lang="en">%s. %s</p>
                """.formatted(dutch, text(problem.type().title()), text(problem.detail())));
    }

    private static String page(String language, String title, String main) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s - Warm Welkom</title>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(language, text(title), main);
    }

    private static String text(String raw) {
        return HtmlUtils.htmlEscape(raw, StandardCharsets.UTF_8.name());
    }
}
