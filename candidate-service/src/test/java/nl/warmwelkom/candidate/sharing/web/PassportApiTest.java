package nl.warmwelkom.candidate.sharing.web;

import static nl.warmwelkom.testing.service.ServiceUnderTest.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.candidate.paper.Validation;
import nl.warmwelkom.candidate.sharing.application.Introductions;
import nl.warmwelkom.candidate.sharing.domain.Chosen;
import nl.warmwelkom.candidate.sharing.domain.EmployerId;
import nl.warmwelkom.candidate.sharing.domain.Introduction;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.candidate.sharing.domain.Parties;
import nl.warmwelkom.candidate.sharing.domain.Turn;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;

class PassportApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String DOSSIER = """
            {"givenName": "Sam", "region": "AM19", "location": {"postcode4": "2312"},
             "supportNeeds": [
               {"code": "buddy", "words": "Iemand die weet hoe ik begin.", "sharing": "employer"},
               {"code": "vaste-structuur", "sharing": "employer"},
               {"code": "opbouw-uren", "words": "Zonnebloem.", "sharing": "coach"}]}
            """;
    private static final String BOTH = "{\"supportNeeds\": [\"vaste-structuur\", \"buddy\"]}";
    private static final Chosen NOTHING = new Chosen(false, false, false, Set.of());

    private final String sam = UUID.randomUUID().toString();
    private final Visitor asSam = new Visitor(SERVICE.candidate(sam));
    private final EmployerId bakery = new EmployerId(fresh("bakery"));
    private final Visitor baker =
            new Visitor(SERVICE.as(fresh("baker"), Role.EMPLOYER, Map.of("employer_id", bakery.value())));
    private final String introduction = UUID.randomUUID().toString();
    private final String passport = "/introductions/" + introduction + "/passport";

    private long sequence;

    @BeforeEach
    void samTakesPart() {
        asSam.added("/candidates", DOSSIER);
        asSam.put("/candidates/" + sam + "/consents/matching", "{\"given\": true}")
                .expectStatus()
                .isOk();
        happens(new Turn.Chose(NOTHING));
    }

    private void happens(Turn turn) {
        SERVICE.bean(Introductions.class)
                .apply(
                        new IntroductionId(introduction),
                        ++sequence,
                        before -> Introduction.after(before, new Parties(sam, bakery), turn))
                .block();
    }

    private void handedOver() {
        happens(new Turn.Offered());
        asSam.put(passport, BOTH).expectStatus().isOk();
    }

    @Test
    void the_employer_reads_what_was_handed_over_in_the_own_words_and_order() {
        handedOver();

        baker.get(passport).expectStatus().isOk().expectBody().json("""
                {"supportNeeds": [{"code": "vaste-structuur"}, {"code": "buddy", "words": "Iemand die weet hoe ik begin."}]}
                """, JsonCompareMode.STRICT);
    }

    @Test
    void on_paper_it_is_pdf_ua() {
        handedOver();
        var pdf = baker.client()
                .get()
                .uri(passport)
                .accept(MediaType.APPLICATION_PDF)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();

        assertThat(Validation.faults(Objects.requireNonNull(pdf))).isEmpty();
    }

    @Test
    void taken_back_it_is_gone_at_once_in_the_words_of_what_never_was() {
        var never = baker.nothingAt("/introductions/%s/passport", introduction);
        handedOver();
        asSam.delete(passport).expectStatus().isNoContent();

        assertThat(baker.nothingAt("/introductions/%s/passport", introduction)).isEqualTo(never);
        asSam.get(passport).expectStatus().isNotFound();
    }

    @Test
    void what_is_lowered_in_the_dossier_is_lowered_here() {
        handedOver();
        asSam.put(
                        "/candidates/" + sam,
                        "\"2\"",
                        DOSSIER.replace("begin.\", \"sharing\": \"employer\"", "begin.\", \"sharing\": \"team\""))
                .expectStatus()
                .isOk();
        baker.get(passport)
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"supportNeeds\": [{\"code\": \"vaste-structuur\"}]}", JsonCompareMode.STRICT);

        asSam.put("/candidates/" + sam + "/consents/matching", "{\"given\": false}")
                .expectStatus()
                .isOk();
        baker.get(passport).expectStatus().isNotFound();
    }

    @Test
    void nobody_hands_over_what_employers_may_not_see_nor_before_the_employer_may_know() {
        asSam.put(passport, BOTH).expectStatus().isEqualTo(409);
        happens(new Turn.Offered());
        asSam.put(passport, BOTH.replace("buddy", "opbouw-uren")).expectStatus().isEqualTo(409);
        asSam.put(passport, "{\"supportNeeds\": []}").expectStatus().isBadRequest();

        baker.get(passport).expectStatus().isNotFound();
    }

    @Test
    void another_employer_another_candidate_and_a_withdrawn_introduction_get_nothing() {
        handedOver();
        new Visitor(SERVICE.as(fresh("baker"), Role.EMPLOYER, Map.of("employer_id", fresh("other"))))
                .get(passport)
                .expectStatus()
                .isNotFound();
        var noor = new Visitor(SERVICE.candidate(UUID.randomUUID().toString()));
        noor.get(passport).expectStatus().isNotFound();
        noor.delete(passport).expectStatus().isNotFound();
        baker.delete(passport).expectStatus().isForbidden();
        baker.get(passport).expectStatus().isOk();

        happens(new Turn.Stopped());
        baker.get(passport).expectStatus().isNotFound();
    }
}
