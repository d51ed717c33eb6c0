package nl.warmwelkom.platform.body;

import static nl.warmwelkom.platform.body.Reading.JSON;
import static nl.warmwelkom.platform.body.Reading.assertFault;
import static nl.warmwelkom.platform.body.Reading.read;
import static nl.warmwelkom.platform.body.Reading.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.openapi.OpenApiDocument;
import org.junit.jupiter.api.Test;

/** How a body that is right becomes a record. */
class BodyReadingTest {

    @Test
    void a_body_that_is_right_is_read_as_the_record() {
        assertThat(read(Bodies.NewEmployer.class, Bodies.BAKERY))
                .isEqualTo(new Bodies.NewEmployer(
                        "Bakkerij De Korenmolen",
                        "12345678",
                        "C",
                        "10-49",
                        "AM19",
                        new Bodies.Place("2312"),
                        new Bodies.Contact("Fatima de Vries", "fatima@korenmolen.example", "071-1234567")));
        assertThat(read(Bodies.NewIntroduction.class, Bodies.PROPOSAL))
                .isEqualTo(new Bodies.NewIntroduction(
                        UUID.fromString("00000000-0000-4000-8000-0000000000c1"),
                        UUID.fromString("00000000-0000-4000-8000-0000000000d1"),
                        "Sam bakt graag.",
                        null,
                        3));
    }

    @Test
    void a_time_of_any_zone_is_taken() {
        assertThat(read(Bodies.Outcome.class, Bodies.MET).at()).isEqualTo(Instant.parse("2026-11-12T09:00:00Z"));
    }

    @Test
    void what_is_left_out_means_what_the_document_says() {
        var sam = read(Bodies.NewCandidate.class, Bodies.SAM);

        assertThat(sam.environment()).isEqualTo(new Bodies.Wishes(List.of("geluid:low"), List.of()));
        assertThat(sam.supportNeeds())
                .containsExactly(new Bodies.Need("buddy", "Iemand die weet hoe ik begin.", "coach", true, null));
        assertThat(sam.story()).isEqualTo(new Bodies.Story("", "coach", null));
        assertThat(sam.contact()).isEqualTo(new Bodies.CandidateContact(null, null, null));
        assertThat(sam.step()).isEqualTo("explore");
        assertThat(sam.strengths()).isEmpty();
        assertThat(sam.hours()).isNull();
        assertThat(sam.maxTravelKm()).isNull();
    }

    @Test
    void what_one_adds_to_a_default_the_next_one_does_not_get() {
        read(Bodies.NewCandidate.class, Bodies.SAM).strengths().add("eerlijk");

        assertThat(read(Bodies.NewCandidate.class, Bodies.SAM).strengths()).isEmpty();
    }

    @Test
    void a_whole_number_may_be_written_with_a_point() {
        var body = with(with(Bodies.BAKER, "/hours", "{'min':1.0,'max':2.4e1}"), "/environment", "{'geluid':3.0}");

        assertThat(read(Bodies.NewPosition.class, body).hours()).isEqualTo(new Bodies.Hours(1, 24));
        assertThat(read(Bodies.NewPosition.class, body).environment()).containsEntry("geluid", 3);
        assertThat(read(Bodies.NewIntroduction.class, with(Bodies.PROPOSAL, "/answerWithinDays", "7.0"))
                        .answerWithinDays())
                .isEqualTo(7);
    }

    @Test
    void text_of_any_script_is_text() {
        for (var name :
                List.of("Žižek & Çelik", "李明", "محمد", "Ζωή", "👩🏽‍🍳 Bakkerij", "a\u0301", "D'Angelo \\ \"De\"")) {
            var body = Bodies.BAKERY.replace("\"Bakkerij De Korenmolen\"", JSON.writeValueAsString(name));
            assertThat(read(Bodies.NewEmployer.class, body).name()).isEqualTo(name);
        }
        assertThat(read(Bodies.NewPosition.class, with(Bodies.BAKER, "/tasks", "'Deeg\\nen\\toven\\r\\n'"))
                        .tasks())
                .isEqualTo("Deeg\nen\toven\r\n");
    }

    @Test
    void length_is_counted_in_characters_and_not_in_halves_of_them() {
        var hundred = with(Bodies.BAKERY, "/name", "'" + "😀".repeat(100) + "'");

        assertThat(read(Bodies.NewEmployer.class, hundred).name()).hasSize(200);
        assertFault(Bodies.NewEmployer.class, hundred.replace("😀\"", "😀!\""), "/name", "too-long");
    }

    @Test
    void addresses_of_every_kind_are_taken() {
        for (var address : List.of(
                "a@b.nl",
                "jan.de-vries+werk@sub.gemeente.example",
                "o\\u0027neil@x.museum",
                "post@bäckerei.example",
                "1@2.io")) {
            assertThat(read(Bodies.NewEmployer.class, with(Bodies.BAKERY, "/contact/email", "'" + address + "'"))
                            .contact()
                            .email())
                    .contains("@");
        }
    }

    @Test
    void every_example_of_the_document_holds_with_the_codes_of_the_catalogue() {
        var api = OpenApiDocument.standard();
        var codes = CodeLookup.in(Catalogue.standard());
        var schemas = new ApiSchemas(api, codes);
        var faults = new SchemaFaults(schemas, codes);

        var bodies = api.root().findValues("application/json");
        assertThat(bodies).hasSizeGreaterThan(40);
        for (var body : bodies) {
            var reference = body.at("/schema/$ref").stringValue();
            var schema = schemas.compiled(reference.substring(reference.lastIndexOf('/') + 1));
            body.path("examples").forEach(example -> {
                var value = schemas.at(example.path("$ref").stringValue().substring(1) + "/value");
                assertThat(faults.of(schema.validate(value))).as("%s", example).isEmpty();
            });
        }
    }
}
