package nl.warmwelkom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A folder that is gone afterwards. */
record Scratch(Path folder) implements AutoCloseable {

    static Scratch named(String what) throws IOException {
        return new Scratch(Files.createTempDirectory("warm-welkom-" + what));
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
