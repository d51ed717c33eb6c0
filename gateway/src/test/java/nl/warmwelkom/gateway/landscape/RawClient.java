package nl.warmwelkom.gateway.landscape;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that sends all it has before it looks whether there is an answer, as simple ones do. */
public final class RawClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    public RawClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    public void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Everything until the gateway closes the connection. */
    public String readToEnd() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** One answer with a Content-Length; the connection stays open. */
    public String readAnswer() throws IOException {
        var answer = new StringBuilder();
        while (!answer.toString().endsWith("\r\n\r\n")) {
            answer.append((char) readByte());
        }
        var length = answer.toString()
                .lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return answer + new String(socket.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
    }

    private int readByte() throws IOException {
        var next = socket.getInputStream().read();
        if (next < 0) {
            throw new IOException("The connection ended before an answer");
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
