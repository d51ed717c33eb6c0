package nl.warmwelkom.platform.body;

import static nl.warmwelkom.platform.body.Reading.assertFault;
import static nl.warmwelkom.platform.body.Reading.assertFaults;
import static nl.warmwelkom.platform.body.Reading.faults;
import static nl.warmwelkom.platform.body.Reading.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found wrong with a body, and where. */
class BodyFaultsTest {

    @Test
    void a_fault_of_an_employer_is_named_where_it_is() {
        assertFaults(Bodies.NewEmployer.class, Bodies.BAKERY, """
                /name                 | null                   | type
                /name                 | 7                      | type
                /name                 | ['a']                  | type
                /name                 | ''                     | blank
                /name                 | ' \\t\\n'              | blank
                /name                 | '\\u00a0\\u200b'       | blank
                /name                 | 'Bak\\u200bker'        | format
                /name                 | 'Bak\\u202eker'        | format
                /name                 | 'Bak\\u2066ker'        | format
                /name                 | 'Bak\\ufeffker'        | format
                /kvkNumber            | '1234567'              | format
                /kvkNumber            | '12345678\\n'          | format
                /kvkNumber            | '1234 5678'            | format
                /kvkNumber            | '١٢٣٤٥٦٧٨'             | format
                /kvkNumber            | 12345678               | type
                /kvkNumber            | null                   | type
                /sector               | 'Z'                    | unknown-code
                /sector               | 'c'                    | unknown-code
                /sector               | ''                     | unknown-code
                /size                 | '10'                   | unknown-value
                /size                 | 10                     | type
                /region               | 'AM04'                 | unknown-code
                /location             | '2312'                 | type
                /location             | {}                     | required       | /location/postcode4
                /location/postcode4   | 2312                   | type
                /location/postcode4   | '0312'                 | format
                /location/postcode4   | '2312 AB'              | format
                /location/postcode4   | '1000'                 | unknown-code
                /contact/email        | 'fatima'               | format
                /contact/email        | 'a@b'                  | format
                /contact/email        | 'a b@c.nl'             | format
                /contact/email        | 'a@b..nl'              | format
                /contact/email        | 'a@-b.nl'              | format
                /contact/email        | 'a@b.nl, c@d.nl'       | format
                /contact/phone        | '112'                  | too-short
                /contact/phone        | 'bel maar'             | format
                /contact/fax          | '071'                  | unknown-field
                /id                   | 'x'                    | unknown-field
                /a~1b~0c              | 1                      | unknown-field
                """);
    }

    @Test
    void a_fault_of_a_position_is_named_where_it_is() {
        assertFaults(Bodies.NewPosition.class, Bodies.BAKER, """
                /title                | ''                                 | blank
                /tasks                | {}                                 | type
                /strengths            | 'nauwkeurig'                       | type
                /strengths            | ['nauwkeurig','nauwkeurig']        | not-unique
                /strengths            | ['nauwkeurig','nauwkeurg']         | unknown-code  | /strengths/1
                /strengths            | ['nauwkeurig',null]                | type          | /strengths/1
                /certificates         | ['']                               | blank         | /certificates/0
                /environment          | []                                 | type
                /environment          | {'geluit':3}                       | unknown-code  | /environment/geluit
                /environment/geluid   | 0                                  | too-small
                /environment/geluid   | 6                                  | too-large
                /environment/geluid   | 2.5                                | type
                /environment/geluid   | '3'                                | type
                /environment/geluid   | true                               | type
                /environment/geluid   | null                               | type
                /hours/min            | 0                                  | too-small
                /hours/max            | 49                                 | too-large
                /hours/max            | 1e30                               | too-large
                /hours/max            | 123456789012345678901234567890     | too-large
                /hours/max            | -1e400                             | type
                /hours/max            | 1e999999999                        | type
                /hours                | null                               | type
                /dayParts             | ['mon-am','mon-xx']                | unknown-code  | /dayParts/1
                /dayPartsNeeded       | 22                                 | too-large
                /openings             | 0                                  | too-small
                /openings             | 51                                 | too-large
                """);
    }

    @Test
    void a_fault_of_a_proposal_is_named_where_it_is() {
        assertFaults(Bodies.NewIntroduction.class, Bodies.PROPOSAL, """
                /candidateId          | 'c1'                                      | format
                /candidateId          | '00000000-0000-4000-8000-0000000000c1x'   | format
                /candidateId          | ''                                        | format
                /answerWithinDays     | 4                                         | unknown-value
                /answerWithinDays     | '3'                                       | type
                /motivation           | '   '                                     | blank
                """);
    }

    @Test
    void a_fault_of_an_outcome_is_named_where_it_is() {
        assertFaults(Bodies.Outcome.class, Bodies.MET, """
                /at                   | 'yesterday'                 | format
                /at                   | '2026-11-12'                | format
                /at                   | '2026-11-12T10:00:00'       | format
                /at                   | '2026-02-30T10:00:00Z'      | format
                /at                   | '2026-11-12T25:00:00Z'      | format
                /at                   | '2026-11-12T10:00:00Z\\n'   | format
                /at                   | 1794474000                  | type
                /outcome              | 'hired'                     | unknown-value
                """);
    }

    @Test
    void a_fault_inside_a_list_is_named_with_its_place() {
        assertFaults(Bodies.NewResponse.class, Bodies.ANSWERS, """
                /answers              | []                       | too-short
                /answers/1/intensity  | 6                        | too-large
                /answers/1/concern    | 'costs'                  | unknown-code
                /answers/0/why        | 'so'                     | unknown-field
                /answers/0            | {'concern':'kosten'}     | required       | /answers/0/intensity
                /questions            | ['']                     | blank          | /questions/0
                """);
    }

    @Test
    void what_is_too_long_is_too_long() {
        var nine =
                "['nauwkeurig','doorzetten','op-tijd','ordelijk','zelfstandig','aanpakken','oplettend','eerlijk','handig']";

        assertFault(Bodies.NewPosition.class, with(Bodies.BAKER, "/strengths", nine), "/strengths", "too-long");
        assertFault(
                Bodies.NewPosition.class,
                with(Bodies.BAKER, "/tasks", "'" + "x".repeat(4001) + "'"),
                "/tasks",
                "too-long");
        assertFault(
                Bodies.NewEmployer.class,
                with(Bodies.BAKERY, "/contact/email", "'" + "a@b.".repeat(50_000) + "nl'"),
                "/contact/email",
                "too-long");
    }

    @Test
    void every_required_field_is_missed_where_it_should_be() {
        assertThat(faults(Bodies.NewEmployer.class, "{}"))
                .allMatch(fault -> fault.code().equals("required"))
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder("/name", "/sector", "/size", "/region", "/location", "/contact");
    }

    @Test
    void all_faults_are_told_at_once() {
        var body = with(with(Bodies.BAKERY, "/name", "''"), "/size", "'9'");

        assertThat(faults(Bodies.NewEmployer.class, with(with(body, "/contact", "{'fax':1}"), "/x", "1")))
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder("/name", "/size", "/contact/name", "/contact/email", "/contact/fax", "/x");
    }

    @Test
    void a_name_and_what_stands_under_it_can_both_be_wrong() {
        assertThat(faults(Bodies.NewPosition.class, with(Bodies.BAKER, "/environment", "{'geluit':9}")))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactlyInAnyOrder(
                        tuple("/environment/geluit", "unknown-code"), tuple("/environment/geluit", "too-large"));
    }

    @Test
    void a_body_that_is_no_object_is_one_fault_of_the_whole() {
        for (var body : List.of("[]", "\"Bakkerij\"", "7", "null", "true")) {
            assertFault(Bodies.NewEmployer.class, body, "", "type");
        }
    }

    @Test
    void what_is_not_text_is_refused() {
        for (var name : List.of("\\u0000", "Bak\\u0007ker", "\\ud800 half", "\\udc00\\ud800")) {
            assertThat(faults(Bodies.NewEmployer.class, Bodies.BAKERY.replace("Bakkerij De Korenmolen", name)))
                    .extracting(FieldError::pointer)
                    .containsExactly("/name");
        }
    }

    @Test
    void more_faults_than_anybody_repairs_are_not_all_told() {
        var many = Reading.JSON.createObjectNode();
        for (var i = 0; i < 3_000; i++) {
            many.put("f" + i, 1);
        }
        assertThat(faults(Bodies.Withdrawal.class, many.toString())).hasSize(1_000);
    }
}
