package nl.warmwelkom.employer.catalogue;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Coded;
import nl.warmwelkom.employer.RunningService;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final Visitor anybody = new Visitor(SERVICE.anonymous());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concerns",
                "strengths",
                "interests",
                "environment",
                "support",
                "provisions",
                "sectors",
                "regions",
                "professions",
                "advice"
            })
    void anybody_reads_the_lists_of_codes(String list) {
        anybody.get("/catalogue/" + list)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].code")
                .isNotEmpty();
    }

    @Test
    void a_list_has_every_code_in_the_order_of_the_catalogue() {
        anybody.get("/catalogue/concerns")
                .expectBody()
                .jsonPath("$.items[*].code")
                .isEqualTo(Catalogue.standard().concerns().stream()
                        .map(Coded::code)
                        .toList());
    }

    @Test
    void a_list_that_does_not_exist_is_not_found() {
        anybody.get("/catalogue/diagnoses").expectStatus().isNotFound();
    }

    @Test
    void anybody_reads_the_questionnaire_with_its_version_and_scale() {
        anybody.get("/questionnaire")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo("2026-1")
                .jsonPath("$.statements[0].concern")
                .isEqualTo("betrouwbaarheid")
                .jsonPath("$.scale[*].value")
                .isEqualTo(List.of(1, 2, 3, 4, 5));
    }
}
