package nl.warmwelkom.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mail over by SMTP. */
public final class SmtpLine implements MailLine {

    private static final int PERMANENT = 500;

    private final JavaMailSenderImpl server;
    private final InternetAddress from;

    /**
     * A line.
     *
     * @param server where the mail server is, and how to log in there
     */
    public SmtpLine(JavaMailSenderImpl server, InternetAddress from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public Open open() {
        try {
            var transport = server.getSession().getTransport("smtp");
            transport.connect(
                    server.getHost(),
                    server.getPort(),
                    blankToNull(server.getUsername()),
                    blankToNull(server.getPassword()));
            return new Connection(transport);
        } catch (MessagingException e) {
            throw new Unreachable(kind(e));
        }
    }

    private static @Nullable String blankToNull(@Nullable String setting) {
        return setting == null || setting.isBlank() ? null : setting;
    }

    private final class Connection implements Open {

        private final Transport transport;

        Connection(Transport transport) {
            this.transport = transport;
        }

        @Override
        public HandOver handOver(Mail mail) {
            SmtpMessage message;
            try {
                message = SmtpMessage.of(mail, from, server.getSession());
            } catch (MessagingException e) {
                // An address that is none, say: no server will ever take it.
                return new HandOver.Refused(kind(e));
            }
            try {
                transport.sendMessage(message, recipients(message));
                return new HandOver.Accepted();
            } catch (MessagingException e) {
                return outcome(e, message);
            } catch (IllegalStateException e) {
                // The server hung up between two mails.
                return lost(e, message);
            }
        }

        private static Address[] recipients(SmtpMessage message) throws MessagingException {
            return message.getAllRecipients();
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException _) {
                // It is gone, which is what was asked for.
            }
        }
    }

    private static HandOver outcome(MessagingException failure, SmtpMessage message) {
        return switch (failure) {
            // The address: for good, or for now (a full mailbox, say).
            case SendFailedException some
            when refusedAddress(some) instanceof SMTPAddressFailedException address ->
                address.getReturnCode() >= PERMANENT
                        ? new HandOver.Refused("address " + address.getReturnCode())
                        : new HandOver.NotNow("address " + address.getReturnCode());
            // The content. A refused sender is a setting of ours, which somebody can put right: that waits.
            case SMTPSendFailedException content
            when content.getReturnCode() >= PERMANENT && message.isSaid() ->
                new HandOver.Refused("content " + content.getReturnCode());
            case SMTPSendFailedException later
            when later.getReturnCode() > 0 -> new HandOver.NotNow("server " + later.getReturnCode());
            default -> lost(failure, message);
        };
    }

    /** The connection is of no use any more; the question is how far the mail had come. */
    private static HandOver lost(Exception failure, SmtpMessage message) {
        return message.isSaid() ? new HandOver.Unsure(kind(failure)) : new HandOver.Broken(kind(failure));
    }

    private static @Nullable Exception refusedAddress(SendFailedException failure) {
        var next = failure.getNextException();
        while (next instanceof MessagingException further && !(next instanceof SMTPAddressFailedException)) {
            next = further.getNextException();
        }
        return next;
    }

    /** What went wrong, without what the server said about whom. */
    private static String kind(Exception failure) {
        var cause = failure instanceof MessagingException wrapped ? wrapped.getNextException() : null;
        return failure.getClass().getSimpleName()
                + (cause == null ? "" : "/" + cause.getClass().getSimpleName());
    }
}
