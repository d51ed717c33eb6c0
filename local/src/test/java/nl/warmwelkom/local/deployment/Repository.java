package nl.warmwelkom.local.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The folder that this build is of. */
final class Repository {

    /** Tests of a module run in the folder of that module. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern MODULE = Pattern.compile("<module>(.+?)</module>");

    private Repository() {}

    static Path file(String name) {
        return ROOT.resolve(name);
    }

    static String read(String name) throws IOException {
        return Files.readString(file(name));
    }

    static List<String> modules() throws IOException {
        return all(MODULE, read("pom.xml"));
    }

    static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
