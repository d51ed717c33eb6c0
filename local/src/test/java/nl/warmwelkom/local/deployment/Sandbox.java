package nl.warmwelkom.local.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A repository of two files, in which our scripts meet a build that does what a test wants. */
final class Sandbox {

    /** What a script printed, and how it ended. */
    record Outcome(int exitCode, String printed) {

        String lastLine() {
            return printed.lines().reduce("", (_, line) -> line);
        }
    }

    private final Path root;

    Sandbox(Path root, String... modules) throws IOException {
        this.root = root;
        var list = String.join(
                "\n",
                List.of(modules).stream().map("<module>%s</module>"::formatted).toList());
        write("pom.xml", "<project>\n" + list + "\n</project>\n");
    }

    void write(String name, String content) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    void script(String name, String content) throws IOException {
        write(name, content);
        Files.setPosixFilePermissions(root.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Outcome run(String script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("./" + script));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end: " + printed);
        }
        return new Outcome(process.exitValue(), printed);
    }
}
