package nl.warmwelkom.web.quickcheck.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.warmwelkom.web.quickcheck.domain.Outcome.Tip;
import nl.warmwelkom.web.site.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** An outcome as a mail that the reader's own mail program writes: so we need no address, and keep none. */
@Component
public class MailToSelf {

    private final MessageSource messages;

    MailToSelf(MessageSource messages) {
        this.messages = messages;
    }

    /** Only what is short goes in: some mail programs cut an address off after two thousand characters. */
    public String link(OutcomePage outcome, Locale locale) {
        var tips = outcome.tips().stream().map(tip -> line(tip, locale)).collect(Collectors.joining("\n"));
        var temperature =
                text("outcome.temperature", locale, outcome.thermometer().degrees()) + "\n\n";
        return "mailto:?subject=" + encoded(text("outcome.mail.subject", locale)) + "&body="
                + encoded(temperature + tips);
    }

    private static String line(Tip tip, Locale locale) {
        var language = Language.of(locale);
        var words = language.of(tip.title().orElse(tip.text()));
        return "- %s%n  %s"
                .formatted(
                        words,
                        tip.source().canBeOpened()
                                ? tip.source().url()
                                : tip.source().name());
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
