package nl.warmwelkom.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.web.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PartTest {

    private static final String FULL = """
            {"givenName": "Sam", "familyName": "Jansen", "contact": {"email": "sam@post.example", "phone": "+31612345678"},
             "region": "AM19", "location": {"postcode4": "2312"}, "maxTravelKm": 15, "hours": {"min": 12, "max": 24},
             "dayParts": ["mon-am", "tue-am"], "strengths": ["nauwkeurig", "op-tijd"], "interests": ["voedsel"],
             "certificates": ["Heftruck", "VCA"], "environment": {"wants": ["geluid:low"], "avoids": ["klantcontact:high"]},
             "supportNeeds": [{"code": "buddy", "words": "Iemand.", "sharing": "employer", "must": true}],
             "story": {"words": "Ik bak.", "sharing": "coach"}, "step": "shape"}""";

    private final ObjectNode full = (ObjectNode) JsonMapper.shared().readTree(FULL);

    @ParameterizedTest
    @EnumSource(Part.class)
    void a_part_that_is_saved_as_it_was_changes_nothing(Part part) {
        var saved = full.deepCopy();

        part.write(part.form(full), saved);

        assertThat(saved).isEqualTo(full);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void a_part_that_is_emptied_leaves_the_others_alone(Part part) {
        var saved = full.deepCopy();

        part.write(Form.EMPTY, saved);

        var others = Set.of(Part.values()).stream().filter(other -> other != part);
        assertThat(others)
                .allSatisfy(other -> assertThat(other.form(saved).fields())
                        .isEqualTo(other.form(full).fields()));
        assertThat(saved.has("hours")).isEqualTo(part != Part.TIMES);
    }

    @Test
    void one_more_of_a_list_is_added_and_what_lost_its_tick_is_let_go() {
        var form = Form.showing(
                Map.of("environment.avoids", List.of(), "environment.avoids.more", List.of("geluid:high")));

        Part.PLACE.write(form, full);

        assertThat(full.at("/environment/avoids").toString()).isEqualTo("[\"geluid:high\"]");
        assertThat(full.at("/environment/wants")).isEmpty();
    }

    @Test
    void what_is_not_a_number_is_sent_as_it_was_typed_for_the_api_to_judge() {
        Part.TIMES.write(Form.showing(Map.of("hours.min", List.of("twaalf"), "hours.max", List.of("24"))), full);

        assertThat(full.at("/hours").toString()).isEqualTo("{\"min\":\"twaalf\",\"max\":24}");
    }

    @Test
    void all_that_may_be_written_is_sent_back_so_that_nothing_of_a_dossier_is_lost() throws IOException {
        try (var document = new ClassPathResource("openapi/openapi.yaml").getInputStream()) {
            var writable = new YAMLMapper()
                    .readTree(document)
                    .at("/components/schemas/NewCandidate/properties")
                    .propertyNames();

            // The second yes, and with whom it was written, are said anew each time.
            var sent = new HashSet<>(Dossiers.WRITABLE);
            sent.addAll(Set.of("confirmedWords", "togetherWith"));
            assertThat(writable).containsExactlyInAnyOrderElementsOf(sent);
        }
    }
}
