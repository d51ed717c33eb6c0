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
final class DemoProduct implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Demo.class;
    }

    @Override
    public Demo resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Demo.class.getName(), _ -> Demo.start(), Demo.class);
    }

    /**
     * @param printed what it said until it was ready
     */
    record Demo(Path folder, LaunchedProcess process, HttpClient http, String printed, OneDoor door)
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
