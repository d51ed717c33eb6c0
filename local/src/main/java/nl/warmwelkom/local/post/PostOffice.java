package nl.warmwelkom.local.post;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.warmwelkom.embedded.EmbeddedSmtp;

/** Shows the mail that lies in a folder, the newest first. The server that comes with the JDK is enough for one page. */
public final class PostOffice implements AutoCloseable {

    /** Where people find the page. */
    public static final String PATH = "/post";

    private static final int MOST = 100;

    private final HttpServer server;
    private final ExecutorService desk = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("post").factory());
    private final Path folder;

    private PostOffice(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    public static PostOffice open(Path folder, int port) {
        try {
            var office = new PostOffice(
                    folder, HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
            office.server.createContext(PATH, office::show);
            office.server.setExecutor(office.desk);
            office.server.start();
            return office;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        try (exchange) {
            var page = new PostPage(newest()).html().getBytes(StandardCharsets.UTF_8);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", "text/html; charset=utf-8");
            headers.set("Content-Security-Policy", PostPage.POLICY);
            headers.set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private List<ReadMail> newest() {
        var files = EmbeddedSmtp.in(folder);
        return files.reversed().stream()
                .limit(MOST)
                .flatMap(file -> Stream.ofNullable(ReadMail.in(file)))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
        desk.shutdownNow();
    }
}
