package nl.warmwelkom.local;

import java.io.IOException;
import java.nio.file.Path;

/** A running product, for tests elsewhere. */
public final class Launched implements AutoCloseable {

    private final LaunchedProcess process;
    private final String address;

    private Launched(LaunchedProcess process, int port) {
        this.process = process;
        // The name that it gives itself: a login comes back to that one.
        this.address = "http://localhost:" + port;
    }

    public static Launched on(Path dataFolder, int port, String... options) throws IOException {
        var process = new LaunchedProcess(dataFolder, port, options);
        process.untilReady();
        return new Launched(process, port);
    }

    public String address() {
        return address;
    }

    /** Its data goes with the test, so it needs no time to end well. */
    @Override
    public void close() throws IOException {
        process.close();
    }
}
