package nl.warmwelkom.candidate.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.warmwelkom.candidate.CandidateServiceApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class MasterKeysTest {

    private static final String SECRET = "c2VjcmV0c2VjcmV0c2VjcmV0";

    @Test
    void the_first_key_is_the_one_in_use() {
        var keys = MasterKeys.of("7:" + TestVault.ZEROS + ", 3:" + TestVault.ZEROS);

        assertThat(keys.first()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", SECRET, "1:" + SECRET, "x:" + SECRET, "0:" + SECRET, "1:*" + SECRET, ",", "1:", ":"})
    void what_is_no_key_is_refused_without_telling_it(String setting) {
        assertThatThrownBy(() -> MasterKeys.of(setting))
                .isInstanceOf(UnusableMasterKeys.class)
                .hasMessageStartingWith("MASTER_KEYS cannot be used")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void one_number_for_two_keys_is_refused() {
        assertThatThrownBy(() -> MasterKeys.of("1:" + TestVault.ZEROS + ",1:" + "B".repeat(42) + "A="))
                .isInstanceOf(UnusableMasterKeys.class);
    }

    @Test
    void the_service_does_not_start_without_a_key_and_says_so_in_one_line(CapturedOutput output) {
        var service = new SpringApplicationBuilder(CandidateServiceApplication.class)
                .properties("spring.config.name=candidate-service");

        assertThatThrownBy(() -> service.run("--server.port=0", "--warm-welkom.master-keys="))
                .hasRootCauseInstanceOf(UnusableMasterKeys.class);
        assertThat(output.getAll().lines().filter(line -> line.startsWith("MASTER_KEYS")))
                .singleElement()
                .asString()
                .contains("no key is set", "openssl rand -base64 32");
        assertThat(output.getAll()).doesNotContain("\tat ");
    }
}
