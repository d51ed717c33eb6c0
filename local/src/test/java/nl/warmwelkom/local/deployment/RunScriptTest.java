package nl.warmwelkom.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunScriptTest {

    private static final String BUILDS = "#!/bin/sh\necho '[INFO] Building match 1'\nmkdir -p local/target/lib\n";

    private final Path folder;
    private final Sandbox sandbox;

    RunScriptTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        sandbox = new Sandbox(folder, "local");
    }

    @BeforeEach
    void aRepositoryAndAJdk() throws IOException {
        sandbox.write("pom.xml", "<project>\n<jvm.flags>-Dflag=of-the-pom</jvm.flags>\n</project>\n");
        sandbox.write("local/pom.xml", "<project/>\n");
        sandbox.write("local/src/main/java/X.java", "class X {}\n");
        sandbox.script("mvnw", BUILDS);
        // No other folder than this one is searched for a JDK.
        sandbox.write(".mvn/jdk25.sh", Repository.read(".mvn/jdk25.sh").replace("/usr/lib/jvm/*", folder + "/jvm/*"));
        sandbox.script("run", Repository.read("run"));
        sandbox.script("bin/java", "#!/bin/sh\n"); // the one on the path, of no known version
        sandbox.write("jvm/jdk-25/release", "JAVA_VERSION=\"25.0.1\"\n");
        sandbox.script("jvm/jdk-25/bin/javac", "#!/bin/sh\n");
        sandbox.script("jvm/jdk-25/bin/java", "#!/bin/sh\necho \"started in $DATA_DIR with $*\"\n");
    }

    @Test
    void what_is_missing_is_built_and_told_and_then_it_starts() throws Exception {
        var outcome = run("--no-demo");

        assertThat(outcome.printed()).containsSubsequence("Building.", "  match", "started in");
        assertThat(outcome.lastLine())
                .contains("-Dflag=of-the-pom", "nl.warmwelkom.local.LocalApplication --no-demo")
                .contains("started in " + folder.toRealPath().resolve(".data"));
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void what_is_built_already_just_starts() throws Exception {
        run();

        assertThat(run().printed()).doesNotContain("Building").contains("started");
    }

    @Test
    void what_is_older_than_its_source_is_built_again() throws Exception {
        run();
        touch("local/src/main/java/X.java");

        assertThat(run().printed()).contains("Building");
    }

    @Test
    void a_source_that_is_gone_is_a_change_too() throws Exception {
        run();
        Files.delete(folder.resolve("local/src/main/java/X.java"));
        touch("local/src/main/java");

        assertThat(run().printed()).contains("Building");
    }

    @Test
    void a_build_that_fails_shows_why_and_starts_nothing() throws Exception {
        sandbox.script("mvnw", "#!/bin/sh\necho '[ERROR] X.java:[1,1] not a statement'\nexit 1\n");

        var outcome = run();

        assertThat(outcome.printed())
                .contains("not a statement", "The build failed")
                .doesNotContain("started");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(run().printed())
                .as("nor does the next one think that it is built")
                .contains("Building");
    }

    @Test
    void without_a_jdk_of_the_right_version_one_line_says_what_to_do() throws Exception {
        sandbox.write("jvm/jdk-25/release", "JAVA_VERSION=\"21.0.1\"\n");

        var outcome = run();

        assertThat(outcome.printed().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("JDK 25", "none was found", "JAVA_HOME");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void help_needs_no_jdk_and_no_build() throws Exception {
        sandbox.write("jvm/jdk-25/release", "none");

        var outcome = run("--help");

        assertThat(outcome.printed())
                .contains("--fresh", "--no-demo", "PORT", "DATA_DIR")
                .doesNotContain("Building");
        assertThat(outcome.exitCode()).isZero();
    }

    private void touch(String name) throws IOException {
        Files.setLastModifiedTime(
                folder.resolve(name), FileTime.from(Instant.now().plusSeconds(2)));
    }

    private Sandbox.Outcome run(String... arguments) throws Exception {
        var path = folder.resolve("bin") + ":/usr/bin:/bin";
        return sandbox.run(
                "run", Map.of("JAVA_HOME", "", "HOME", folder.toString(), "DATA_DIR", "", "PATH", path), arguments);
    }
}
