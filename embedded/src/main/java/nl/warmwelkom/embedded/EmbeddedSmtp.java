package nl.warmwelkom.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server in this JVM, on the loopback address, that delivers nothing: it keeps every mail as a file.
 *
 * What it acknowledges is on disk. It asks for no password and offers no TLS, for nobody else can reach it.
 */
public final class EmbeddedSmtp implements AutoCloseable {

    private static final String MAIL = ".eml";

    private final SMTPServer server;
    private final Path folder;

    private EmbeddedSmtp(Path folder, int port) {
        this.folder = folder;
        this.server = SMTPServer.port(port)
                .hostName("localhost")
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((_, _, _, mail) -> keep(mail))
                .build();
        server.start();
    }

    /** Starts on what the folder holds. Port 0 takes a free one. */
    public static EmbeddedSmtp start(Path folder, int port) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EmbeddedSmtp(folder, port == 0 ? FreePorts.choose(1).getFirst() : port);
    }

    /** Whole, or not at all: a file gets its name when all of it is there. */
    private void keep(byte[] mail) {
        try {
            var name = "%020d-%s".formatted(System.currentTimeMillis(), UUID.randomUUID());
            var written = Files.write(folder.resolve(name + ".part"), mail);
            Files.move(written, folder.resolve(name + MAIL), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files with what came in, the oldest first. */
    public List<Path> mails() {
        return in(folder);
    }

    /** The files with what came in to a server on this folder, the oldest first. */
    public static List<Path> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(MAIL))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
