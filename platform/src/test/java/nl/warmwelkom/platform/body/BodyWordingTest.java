package nl.warmwelkom.platform.body;

import static nl.warmwelkom.platform.body.Reading.JSON;
import static nl.warmwelkom.platform.body.Reading.onlyFault;
import static nl.warmwelkom.platform.body.Reading.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said about a fault. */
class BodyWordingTest {

    @Test
    void a_message_names_what_is_allowed() {
        assertThat(employer("/size", "'many'").message()).isEqualTo("Use one of: 1-9, 10-49, 50-249, 250+.");
        assertThat(employer("/contact/fax", "'1'").message()).endsWith("known here: name, email, phone.");
        assertThat(employer("/kvkNumber", "'x'").message())
                .isEqualTo("Write the eight digits of the trade register (KvK), without spaces or dots.");
        assertThat(employer("/contact/email", "'x'").message()).contains("e-mail address");
        assertThat(position("/hours/min", "0").message()).isEqualTo("At least 1.");
        assertThat(position("/hours/max", "49").message()).isEqualTo("At most 48.");
        assertThat(position("/hours/max", "'many'").message()).contains("a whole number");
        assertThat(position("/strengths", "{}").message()).contains("a list");
        assertThat(position("/strengths", "['op-tijd','op-tijd']").message()).contains("more than once");
        assertThat(position("/title", "'" + "é".repeat(121) + "'").message())
                .isEqualTo("At most 120 characters; this has 121.");
    }

    @Test
    void null_is_told_to_be_left_out() {
        assertThat(employer("/kvkNumber", "null").message()).contains("text").contains("Leave the field out");
    }

    @Test
    void an_unknown_code_comes_with_the_nearest_ones() {
        var strength = position("/strengths", "['nauwkeurg']");

        assertThat(strength.nearest()).hasSizeBetween(1, 3).startsWith("nauwkeurig");
        assertThat(strength.message()).contains("strengths", "nauwkeurig");
        assertThat(position("/environment", "{'geluit':3}").nearest()).contains("geluid");
        assertThat(position("/dayParts", "['monday']").message()).contains("mon-am");
    }

    @Test
    void a_text_that_is_no_code_at_all_has_no_nearest_ones() {
        assertThat(position("/field", "'" + "voedsel".repeat(10_000) + "'").nearest())
                .isEmpty();
    }

    @Test
    void only_an_unknown_code_has_nearest_ones_on_the_wire() {
        assertThat(JSON.writeValueAsString(position("/hours/min", "0")))
                .isEqualTo("{\"pointer\":\"/hours/min\",\"code\":\"too-small\",\"message\":\"At least 1.\"}");
        assertThat(JSON.writeValueAsString(employer("/sector", "'Z'"))).contains("\"nearest\":[\"");
    }

    @Test
    void no_message_repeats_what_somebody_wrote() {
        var secret = "Sam slikt pillen";
        for (var at : List.of(
                "/name",
                "/sector",
                "/size",
                "/region",
                "/location",
                "/kvkNumber",
                "/contact/email",
                "/contact/phone")) {
            var body = with(with(Bodies.BAKERY, "/x", "1"), at, "'" + secret.repeat(20) + "'");
            assertThat(Reading.faults(Bodies.NewEmployer.class, body))
                    .noneMatch(fault -> fault.toString().contains(secret));
        }
    }

    @Test
    void no_message_shows_a_pattern_or_a_name_of_our_code() {
        for (var fault : Reading.faults(
                Bodies.NewEmployer.class,
                "{'name':'','kvkNumber':'x','location':{'postcode4':'x'},'contact':{'email':'x','phone':'xxxxxxxx'}}"
                        .replace('\'', '"'))) {
            assertThat(fault.message())
                    .doesNotContain("\\", "^", "$", "nl.warmwelkom", "java")
                    .endsWith(".");
        }
    }

    @Test
    void a_name_that_cannot_be_told_is_refused_without_telling_it() {
        for (var name : List.of("\\ud800", "\\u0000", "x".repeat(101))) {
            var body = Bodies.BAKERY.replace("{\"postcode4\"", "{\"%s\": 1, \"postcode4\"".formatted(name));
            var fault = onlyFault(Bodies.NewEmployer.class, body);

            assertThat(fault.pointer()).isEqualTo("/location");
            assertThat(fault.code()).isEqualTo("unknown-field");
            assertThat(JSON.writeValueAsBytes(fault)).hasSizeLessThan(300);
        }
    }

    private static FieldError employer(String pointer, String value) {
        return onlyFault(Bodies.NewEmployer.class, with(Bodies.BAKERY, pointer, value));
    }

    private static FieldError position(String pointer, String value) {
        return onlyFault(Bodies.NewPosition.class, with(Bodies.BAKER, pointer, value));
    }
}
