package nl.warmwelkom.platform.body;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.warmwelkom.contracts.problem.ProblemType;
import org.junit.jupiter.api.Test;

class StrictJsonTest {

    private final StrictJson json = new StrictJson();

    @Test
    void what_is_broken_is_told_with_its_line_and_column() {
        assertThat(refusal("{\n  \"name\": \"Bakkerij\",\n  \"sector\" \"C\"\n}"))
                .startsWith("Line 3, column 1")
                .contains("not JSON");
        assertThat(refusal("{\"é\": \"ü\", oops}")).startsWith("Line 1, column 12: ");
    }

    @Test
    void every_way_of_not_being_json_is_refused() {
        for (var text : List.of(
                "{",
                "}",
                "[",
                "{\"a\":}",
                "{\"a\":1,}",
                "[1,]",
                "{'a':1}",
                "{a:1}",
                "// no\n{}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":1.}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":0x10}",
                "{\"a\":tru}",
                "{\"a\":True}",
                "\"\u0001\"",
                "\"\\x\"",
                "\"open",
                "hello",
                "<a/>",
                "a=1")) {
            refusal(text);
        }
    }

    @Test
    void what_stops_too_early_is_told_apart() {
        assertThat(refusal("{\"name\": \"Bak")).contains("stops before it is complete");
        assertThat(refusal("{\"name\": [1, 2")).contains("stops before it is complete");
    }

    @Test
    void an_empty_body_is_told_apart() {
        for (var text : List.of("", " ", "\n\t ", "\uFEFF")) {
            assertThat(refusal(text)).startsWith("The body is empty.");
        }
    }

    @Test
    void a_field_may_not_stand_twice() {
        assertThat(refusal("{\"a\": 1, \"a\": 1}")).startsWith("Line 1, column").contains("twice");
        assertThat(refusal("{\"b\": [{\"a\": 1,\n \"a\": 2}]}"))
                .startsWith("Line 2, column")
                .contains("twice");
        assertThat(json.read("[{\"a\":1},{\"a\":1}]".getBytes(UTF_8))).hasSize(2);
    }

    @Test
    void nothing_may_follow() {
        assertThat(refusal("{} {}")).startsWith("Line 1, column 4: something follows");
        assertThat(refusal("{}]")).startsWith("Line 1, column 3");
        assertThat(json.read("{} \n\n".getBytes(UTF_8)).isObject()).isTrue();
    }

    @Test
    void nesting_without_end_costs_nothing() {
        for (var open : List.of("[", "{\"a\":", "[{\"a\":")) {
            assertThat(refusal(open.repeat(10_000))).contains("nested too deep");
        }
        assertThat(json.read(("[".repeat(60) + "]".repeat(60)).getBytes(UTF_8)).isArray())
                .isTrue();
    }

    @Test
    void values_without_end_are_refused_before_they_are_looked_at() {
        assertThat(refusal("[" + "1,".repeat(60_000) + "1]")).contains("too many values");
        assertThat(json.read(("[" + "1,".repeat(5_000) + "1]").getBytes(UTF_8))).hasSize(5_001);
    }

    @Test
    void a_number_or_a_name_without_end_is_refused() {
        assertThat(refusal("{\"a\": " + "9".repeat(100_000) + "}")).contains("too long");
        assertThat(refusal("{\"" + "a".repeat(100_000) + "\": 1}")).contains("too long");
    }

    @Test
    void only_utf_8_is_read() {
        assertThat(refusal("{\"naam\": \"Zoë\"}".getBytes(ISO_8859_1))).contains("UTF-8");
        assertThat(refusal("{\"naam\": \"Zoë\"}".getBytes(UTF_16))).contains("UTF-8");
        assertThat(refusal(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'})).contains("UTF-8");
        assertThat(refusal(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}))
                .contains("UTF-8");
        assertThat(json.read("\uFEFF{\"naam\": \"Zoë\"}".getBytes(UTF_8))
                        .path("naam")
                        .stringValue())
                .isEqualTo("Zoë");
    }

    @Test
    void a_refusal_repeats_nothing_and_shows_nothing_of_the_inside() {
        for (var text : List.of(
                "{\"Sam slikt pillen\": 1, \"Sam slikt pillen\": 2}",
                "{\"a\": Samslikt}",
                "Samslikt",
                "{\"Samslikt\": \"")) {
            assertThat(refusal(text)).doesNotContain("Sam", "slikt", "jackson", "java", "Exception", "Source");
        }
    }

    private String refusal(String text) {
        return refusal(text.getBytes(UTF_8));
    }

    private String refusal(byte[] body) {
        var refused = assertThatExceptionOfType(InvalidBody.class)
                .as(() -> new String(body, 0, Math.min(80, body.length), UTF_8))
                .isThrownBy(() -> json.read(body))
                .actual();
        assertThat(refused.type()).isEqualTo(ProblemType.BROKEN_JSON);
        return refused.getMessage();
    }
}
