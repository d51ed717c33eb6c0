package nl.warmwelkom.local;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.warmwelkom.embedded.FreePorts;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** The whole product with its demo region in a process of its own, started once for all tests that ask for it. */
public final class DemoProduct implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Demo.class;
    }

    @Override
    public Demo resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return runningIn(context);
    }

    /** The one of this run, started if nobody asked for it before. */
    public static Demo runningIn(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Demo.class.getName(), _ -> Demo.start(), Demo.class);
    }

    /**
     * The running product.
     *
     * @param printed what it said until it was ready
     */
    public record Demo(Path folder, LaunchedProcess process, HttpClient http, String printed, OneDoor door)
            implements AutoCloseable {

        private static Demo start() {
            try {
                var folder = Files.createTempDirectory("demo");
                var process = new LaunchedProcess(
                        folder.resolve("data"), FreePorts.choose(1).getFirst());
                var printed = process.untilReady();
                var http = HttpClient.newHttpClient();
                return new Demo(folder, process, http, printed, new OneDoor(http, process.at("/")));
            } catch (IOException failure) {
                throw new AssertionError("The product does not start", failure);
            }
        }

        /** The name that it gives itself: a login comes back to that one. */
        public String address() {
            return "http://localhost:" + process.at("/").getPort();
        }

        Path logs() {
            return folder.resolve("data").resolve("logs");
        }

        @Override
        public void close() throws IOException {
            http.close();
            process.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
