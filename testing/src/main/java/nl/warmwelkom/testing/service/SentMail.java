package nl.warmwelkom.testing.service;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A mail as it came in.
 *
 * @param to name and address
 * @param raw every byte of it, as it went over the line
 */
public record SentMail(String to, String subject, String text, String html, String raw) {

    static SentMail in(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), bytes);
            var parts = (Multipart) message.getContent();
            return new SentMail(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    (String) parts.getBodyPart(0).getContent(),
                    (String) parts.getBodyPart(1).getContent(),
                    Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
