package nl.warmwelkom.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.warmwelkom.embedded.FreePorts;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server that can be away, and can be told what to refuse. */
final class MailServer implements AutoCloseable {

    private final int port = FreePorts.choose(1).getFirst();
    private final Map<String, Integer> refusedAddresses = new ConcurrentHashMap<>();
    private final Map<String, Integer> refusedContent = new ConcurrentHashMap<>();
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final SMTPServer server = SMTPServer.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandlerFactory(Handler::new)
            .build();

    /** A mail that came in, with the addresses that it was for. */
    record Got(List<String> to, MimeMessage message) {

        String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new AssertionError(e);
            }
        }
    }

    MailServer open() {
        server.start();
        return this;
    }

    void refuse(String address, int code) {
        refusedAddresses.put(address, code);
    }

    void acceptAgain(String address) {
        refusedAddresses.remove(address);
    }

    void refuseContent(String address, int code) {
        refusedContent.put(address, code);
    }

    List<Got> got() {
        return got;
    }

    List<String> subjects() {
        return got.stream().map(Got::subject).toList();
    }

    JavaMailSenderImpl sender() {
        return senderTo(port);
    }

    static JavaMailSenderImpl senderTo(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "5000");
        return sender;
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {

        private final List<String> to = new ArrayList<>();

        Handler(MessageContext context) {
            // Whoever calls is welcome.
        }

        @Override
        public void from(String from) {
            // Anybody may send.
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            refuseIf(refusedAddresses.get(recipient), recipient);
            to.add(recipient);
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            var mail = data.readAllBytes();
            refuseIf(refusedContent.get(to.getFirst()), to.getFirst());
            try {
                got.add(new Got(
                        List.copyOf(to),
                        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail))));
            } catch (MessagingException e) {
                throw new AssertionError(e);
            }
            return "kept";
        }

        private static void refuseIf(@Nullable Integer code, String address) throws RejectException {
            if (code != null) {
                // As real ones do: quoting the address.
                throw new RejectException(code, "<%s> not here".formatted(address));
            }
        }

        @Override
        public void done() {
            // Nothing is kept open.
        }
    }
}
