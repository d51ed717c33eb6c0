package nl.warmwelkom.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "bench", ".ci/run"})
    void a_script_can_be_started_and_is_read_without_complaint(String script) throws Exception {
        assertThat(Repository.file(script)).isExecutable();
        assertThat(new ProcessBuilder("bash", "-n", Repository.file(script).toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    /** Without it plugins run on the machine's default Java, and some then do nothing and say that all is well. */
    @Test
    void the_wrapper_looks_for_a_jdk_25_before_it_switches_globbing_off() throws IOException {
        assertThat(Repository.read("mvnw"))
                .containsSubsequence(".mvn/jdk25.sh", "find_jdk25", "export JAVA_HOME", "set -euf");
    }
}
