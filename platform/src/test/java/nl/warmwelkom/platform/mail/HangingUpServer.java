package nl.warmwelkom.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks just enough SMTP to hang up at a chosen moment. */
final class HangingUpServer implements AutoCloseable {

    /** When it hangs up. */
    enum Moment {
        BEFORE_THE_MAIL,
        AFTER_THE_MAIL
    }

    private final ServerSocket socket;
    private final Moment moment;
    private final List<String> mails = new CopyOnWriteArrayList<>();

    HangingUpServer(Moment moment) throws IOException {
        this.moment = moment;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The mails that were said to the end. */
    List<String> mails() {
        return mails;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException _) {
                // Closed by us, or left by them.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 here\r\n");
        out.flush();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("DATA")) {
                if (moment == Moment.BEFORE_THE_MAIL) {
                    return;
                }
                out.print("354 go on\r\n");
                out.flush();
                mails.add(mail(in));
                return;
            }
            out.print("250 yes\r\n");
            out.flush();
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
