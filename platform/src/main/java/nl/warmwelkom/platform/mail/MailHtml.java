package nl.warmwelkom.platform.mail;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.stream.Collectors;
import nl.warmwelkom.platform.mail.MailWriter.MailPart;
import org.jspecify.annotations.Nullable;

/** A mail for whoever reads HTML: no picture, no script, nothing from elsewhere, nothing that tells that it was opened. */
final class MailHtml {

    private MailHtml() {}

    static String of(List<MailPart> parts, String link) {
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body style="font:1rem/1.5 sans-serif;color:#1a1a1a;max-width:36rem">
                %s
                </body>
                </html>
                """.formatted(
                        htmlEscape(parts.getFirst().subject()),
                        parts.stream().map(part -> of(part, link)).collect(Collectors.joining("\n<hr>\n")));
    }

    private static String of(MailPart part, String link) {
        return """
                <div lang="%s">
                %s
                %s<p><a href="%s">%s</a></p>
                <p>%s</p>
                <p><small>%s</small></p>
                </div>""".formatted(
                        part.language(),
                        part.opening().map(MailHtml::paragraph).collect(Collectors.joining("\n")),
                        quote(part.quote()),
                        htmlEscape(link),
                        htmlEscape(part.button()),
                        lines(part.closing()),
                        htmlEscape(part.reason()));
    }

    private static String paragraph(String words) {
        return "<p>%s</p>".formatted(lines(words));
    }

    private static String quote(@Nullable String words) {
        return words == null ? "" : "<blockquote>%s</blockquote>\n".formatted(lines(words));
    }

    private static String lines(String words) {
        return htmlEscape(words).replace("\n", "<br>\n");
    }
}
