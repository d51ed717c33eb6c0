package nl.warmwelkom.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.warmwelkom.testing.container.ContainerEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckScriptTest {

    private static final String A_TEST = "class %s {\n    @Test\n    void holds() {}\n}\n";

    private final Sandbox sandbox;

    CheckScriptTest(@TempDir Path folder) throws IOException {
        sandbox = new Sandbox(folder, "match", "web");
    }

    @BeforeEach
    void twoModulesWithATestEach() throws IOException {
        sandbox.script("check", Repository.read("check"));
        sandbox.write("match/src/test/java/x/OneTest.java", A_TEST.formatted("OneTest"));
        sandbox.write("web/src/test/java/x/TwoTest.java", A_TEST.formatted("TwoTest"));
    }

    @Test
    void everything_ran_and_passed() throws Exception {
        build(report("match", "OneTest", 3, ""), report("web", "TwoTest", 2, ""), "exit 0");

        var outcome = check();

        assertThat(outcome.lastLine()).isEqualTo("5 passed, 0 failed, 0 skipped");
        assertThat(outcome.printed()).containsPattern("match +3 +0 +0").containsPattern("web +2 +0 +0");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void a_failed_test_is_named_though_the_build_went_on() throws Exception {
        build(report("match", "OneTest", 3, "<failure message='no'/>"), report("web", "TwoTest", 2, ""), "exit 0");

        var outcome = check();

        assertThat(outcome.lastLine()).isEqualTo("4 passed, 1 failed, 0 skipped");
        assertThat(outcome.printed()).contains("x.OneTest.special");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void a_skipped_test_is_named_and_is_not_a_pass() throws Exception {
        build(report("match", "OneTest", 3, "<skipped/>"), report("web", "TwoTest", 2, ""), "exit 0");

        var outcome = check();

        assertThat(outcome.lastLine()).isEqualTo("4 passed, 0 failed, 1 skipped");
        assertThat(outcome.printed()).contains("x.OneTest.special");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void a_class_passed_over_for_want_of_a_container_engine_is_named_with_that_reason_and_is_no_fault()
            throws Exception {
        build(
                report("match", "OneTest", 3, ""),
                report("web", "TwoTest", 2, ""),
                passedOver("match", "RealTest", ContainerEngine.NONE_HERE),
                "exit 0");

        var outcome = check();

        assertThat(outcome.lastLine()).isEqualTo("5 passed, 0 failed, 1 skipped");
        assertThat(outcome.printed())
                .contains(ContainerEngine.NONE_HERE + ", so these were not run:\n    x.RealTest.lasts\n")
                .doesNotContain("1 skipped:");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void that_reason_excuses_nobody_else() throws Exception {
        build(
                report("match", "OneTest", 3, "<skipped message=\"later\"/>"),
                report("web", "TwoTest", 2, ""),
                passedOver("match", "RealTest", ContainerEngine.NONE_HERE),
                passedOver("web", "LazyTest", ContainerEngine.NONE_HERE + ", and it is late"),
                "exit 0");

        var outcome = check();

        assertThat(outcome.lastLine()).isEqualTo("4 passed, 0 failed, 3 skipped");
        assertThat(outcome.printed())
                .contains("so these were not run:\n    x.RealTest.lasts\n  \n")
                .contains("2 skipped:\n    x.LazyTest.lasts\n    x.OneTest.special\n");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void a_module_of_which_no_test_ran_is_named() throws Exception {
        build(report("match", "OneTest", 3, ""), "exit 0");

        var outcome = check();

        assertThat(outcome.printed()).contains("web has tests, and none of them ran");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void a_test_whose_name_the_build_passes_over_is_named() throws Exception {
        sandbox.write("web/src/test/java/x/Browsing.java", A_TEST.formatted("Browsing"));
        build(report("match", "OneTest", 3, ""), report("web", "TwoTest", 2, ""), "exit 0");

        var outcome = check();

        assertThat(outcome.printed()).contains("web/src/test/java/x/Browsing.java");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void a_suite_that_others_extend_is_no_test_of_its_own() throws Exception {
        sandbox.write("web/src/test/java/x/Contract.java", "public abstract " + A_TEST.formatted("Contract"));
        build(report("match", "OneTest", 3, ""), report("web", "TwoTest", 2, ""), "exit 0");

        assertThat(check().exitCode()).isZero();
    }

    @Test
    void a_build_that_breaks_is_a_failure_though_every_test_passed() throws Exception {
        build(report("match", "OneTest", 3, ""), report("web", "TwoTest", 2, ""), "exit 1");

        var outcome = check();

        assertThat(outcome.printed()).contains("the build failed");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void results_of_an_earlier_check_do_not_count() throws Exception {
        sandbox.write("web/target/surefire-reports/TEST-x.TwoTest.xml", "<testsuite name=\"x.TwoTest\" tests=\"7\">");
        build(report("match", "OneTest", 3, ""), "exit 0");

        assertThat(check().lastLine()).isEqualTo("3 passed, 0 failed, 0 skipped");
    }

    private void build(String... steps) throws IOException {
        sandbox.script("mvnw", "#!/bin/sh\n" + String.join("\n", steps) + "\n");
    }

    /** As surefire writes it, with one test in which something special happened. */
    private static String report(String module, String test, int tests, String special) {
        return """
                mkdir -p %1$s/target/surefire-reports
                cat > %1$s/target/surefire-reports/TEST-x.%2$s.xml <<'XML'
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite version="3.0.2" name="x.%2$s" time="0.2" tests="%3$d" errors="0" skipped="%4$d" failures="%5$d">
                  <testcase name="holds" classname="x.%2$s" time="0.1"/>
                  <testcase name="special" classname="x.%2$s" time="0.1">
                    %6$s
                  </testcase>
                </testsuite>
                XML""".formatted(
                        module,
                        test,
                        tests,
                        special.startsWith("<skipped") ? 1 : 0,
                        special.startsWith("<failure") ? 1 : 0,
                        special);
    }

    /** As surefire writes it of a class with one test, that a condition kept from running. */
    private static String passedOver(String module, String test, String reason) {
        return """
                mkdir -p %1$s/target/surefire-reports
                cat > %1$s/target/surefire-reports/TEST-x.%2$s.xml <<'XML'
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite version="3.0.2" name="x.%2$s" time="0.2" tests="1" errors="0" skipped="1" failures="0">
                  <testcase name="lasts" classname="x.%2$s" time="0.0">
                    <skipped message="%3$s"/>
                  </testcase>
                </testsuite>
                XML""".formatted(module, test, reason);
    }

    private Sandbox.Outcome check() throws Exception {
        return sandbox.run("check", Map.of());
    }
}
