package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void who_chooses_nothing_gets_port_8080_the_demo_and_the_folder_beside_them() {
        assertThat(Options.of(List.of(), Map.of()))
                .isEqualTo(new Options(
                        Path.of(".data").toAbsolutePath(), 8080, URI.create("http://localhost:8080"), false, true));
    }

    @Test
    void everything_can_be_chosen() {
        var chosen = Options.of(
                List.of("--fresh", "--no-demo"),
                Map.of("PORT", "9999", "DATA_DIR", "/tmp/elsewhere", "ISSUER", "https://warmwelkom.example/"));

        assertThat(chosen)
                .isEqualTo(new Options(
                        Path.of("/tmp/elsewhere"), 9999, URI.create("https://warmwelkom.example"), true, false));
    }

    @Test
    void the_address_follows_the_port() {
        assertThat(Options.of(List.of(), Map.of("PORT", "8181")).issuer())
                .isEqualTo(URI.create("http://localhost:8181"));
    }

    @Test
    void a_setting_left_empty_is_not_set() {
        assertThat(Options.of(List.of(), Map.of("PORT", "", "DATA_DIR", " ", "ISSUER", "")))
                .isEqualTo(Options.of(List.of(), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "-1", "65536", "80 80"})
    void a_port_that_is_none_is_refused_with_an_example(String port) {
        assertThatThrownBy(() -> Options.of(List.of(), Map.of("PORT", port)))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("PORT=" + port, "PORT=8081 ./run");
    }

    @ParameterizedTest
    @CsvSource({"localhost", "http://", "not an address"})
    void an_address_that_is_none_is_refused(String issuer) {
        assertThatThrownBy(() -> Options.of(List.of(), Map.of("ISSUER", issuer)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ISSUER=" + issuer);
    }

    @Test
    void an_unknown_option_is_refused_by_name() {
        assertThatThrownBy(() -> Options.of(List.of("--fresh", "--frehs"), Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("--frehs", "./run --help");
    }
}
