package nl.warmwelkom.platform.mail;

import java.net.URI;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Writes mails from the texts of a service: a bundle with for each kind a {@code subject}, a {@code text} (an empty line
 * between paragraphs), the {@code button} of the link, and the {@code reason} why somebody gets it. Dutch first, the same in
 * English below.
 */
public final class MailWriter {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);

    /** After this a mail is no news any more, and a page tells it better. */
    private static final Duration NEWS = Duration.ofDays(3);

    private final String bundle;
    private final ClassLoader texts;
    private final URI site;

    /**
     * A writer.
     *
     * @param bundle name of the properties, such as {@code nl.warmwelkom.employer.notice.mail}
     * @param owner whose class path has them
     * @param site the public address, which links start with
     */
    public MailWriter(String bundle, Class<?> owner, URI site) {
        this.bundle = bundle;
        this.texts = owner.getClassLoader();
        this.site = site;
    }

    /**
     * What is to be told.
     *
     * @param kind the beginning of its keys in the bundle
     * @param values for the gaps in its texts: never anything about a candidate
     * @param quote what somebody wrote to the reader, as it was written
     * @param page path of the page that tells more, such as {@code /werkgever}
     */
    public record Notice(
            String kind, List<String> values, @Nullable String quote, String page) {

        public Notice(String kind, String page) {
            this(kind, List.of(), null, page);
        }
    }

    /** A mail about something that became so at the given time. */
    public Mail write(String id, String about, Mail.Recipient to, Notice notice, Instant since) {
        var link = UriComponentsBuilder.fromUri(site)
                .path(notice.page())
                .build()
                .encode()
                .toUriString();
        var parts =
                LANGUAGES.stream().map(language -> part(notice, to, language)).toList();
        return new Mail(
                id,
                about,
                to,
                OneLine.of(
                        String.join(" / ", parts.stream().map(MailPart::subject).toList())),
                MailText.of(parts, link),
                MailHtml.of(parts, link),
                since,
                since.plus(NEWS));
    }

    private MailPart part(Notice notice, Mail.Recipient to, Locale language) {
        var own = words(bundle, language, texts);
        var frame = words("nl.warmwelkom.platform.mail.frame", language, MailWriter.class.getClassLoader());
        var values = notice.values().stream().map(OneLine::of).toArray();
        return new MailPart(
                language.getLanguage(),
                filled(own, notice.kind() + ".subject", values),
                filled(frame, "greeting", OneLine.of(to.name())),
                paragraphs(filled(own, notice.kind() + ".text", values)),
                notice.quote(),
                filled(own, notice.kind() + ".button"),
                filled(own, notice.kind() + ".reason", values),
                filled(frame, "closing"));
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n\n", -1)).map(String::strip).toList();
    }

    private static String filled(ResourceBundle bundle, String key, Object... values) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
    }

    private static ResourceBundle words(String name, Locale language, ClassLoader loader) {
        return ResourceBundle.getBundle(
                name, language, loader, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The same mail in one language. */
    record MailPart(
            String language,
            String subject,
            String greeting,
            List<String> paragraphs,
            @Nullable String quote,
            String button,
            String reason,
            String closing) {

        /** Everything that stands above the link. */
        Stream<String> opening() {
            return Stream.concat(Stream.of(greeting), paragraphs.stream());
        }
    }
}
