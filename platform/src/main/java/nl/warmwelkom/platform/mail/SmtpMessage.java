package nl.warmwelkom.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;

/**
 * A mail as it goes over the line. It knows whether it was said to the end: before that the server cannot have it, after
 * that it may.
 */
final class SmtpMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;
    private boolean said;

    private SmtpMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static SmtpMessage of(Mail mail, InternetAddress from, Session session) throws MessagingException {
        var message = new SmtpMessage(session, messageId(mail, from));
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, address(mail.to()));
        message.setSubject(OneLine.of(mail.subject()), UTF_8);
        message.setSentDate(Date.from(mail.since()));
        // Answering machines answer people, not us.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(alternatives(mail));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart alternatives(Mail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static InternetAddress address(Mail.Recipient to) throws MessagingException {
        var address = new InternetAddress(to.address(), true);
        try {
            address.setPersonal(OneLine.of(to.name()), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every JDK has UTF-8", impossible);
        }
        return address;
    }

    /** The same at every attempt, so that a mailbox can tell a repeat. */
    private static String messageId(Mail mail, InternetAddress from) {
        var address = from.getAddress();
        return "<%s@%s>"
                .formatted(
                        UUID.nameUUIDFromBytes(mail.id().getBytes(StandardCharsets.UTF_8)),
                        address.substring(address.indexOf('@') + 1));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException, MessagingException {
        super.writeTo(out, ignoredHeaders);
        said = true;
    }

    /** Whether all of it went to the server. */
    boolean isSaid() {
        return said;
    }
}
