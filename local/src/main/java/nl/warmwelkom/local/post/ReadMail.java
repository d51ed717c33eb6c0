package nl.warmwelkom.local.post;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mail as somebody reads it: its text, not its HTML. */
record ReadMail(String to, String subject, String text) {

    private static final Logger LOG = LoggerFactory.getLogger(ReadMail.class);

    /** The mail in a file; null when it cannot be read. */
    static @Nullable ReadMail in(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), bytes);
            return new ReadMail(to(message), orEmpty(message.getSubject()), text(message.getContent()));
        } catch (IOException | MessagingException e) {
            LOG.warn("{} cannot be read: {}", file.getFileName(), e.getClass().getSimpleName());
            return null;
        }
    }

    private static String to(MimeMessage message) throws MessagingException {
        var addresses = message.getAllRecipients();
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress internet
                                ? internet.toUnicodeString()
                                : address.toString())
                        .collect(Collectors.joining(", "));
    }

    /** The first part that is text: the one for whoever reads no HTML. */
    private static String text(Object content) throws IOException, MessagingException {
        return switch (content) {
            case String text -> text;
            case Multipart parts when parts.getCount() > 0 -> text(parts.getBodyPart(0));
            case BodyPart part -> text(part.getContent());
            default -> "";
        };
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
