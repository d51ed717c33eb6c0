package nl.warmwelkom.candidate.dossier.web;

import static nl.warmwelkom.candidate.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** Sharing shows since when and by whom, is told beforehand, and ends by itself, everywhere. */
class SharingEndsApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final String sam = UUID.randomUUID().toString();
    private final String doctor = fresh("psychiater");
    private final Visitor asSam = new Visitor(SERVICE.candidate(sam));
    private final Visitor asDoctor =
            new Visitor(SERVICE.as(doctor, Role.PROFESSIONAL, Map.of("profession", "psychiater")));
    private final String dossier = "/candidates/" + sam;
    private final Instant until =
            SERVICE.bean(SettableClock.class).instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MILLIS);

    @BeforeEach
    void samSharesForTwoDays() {
        asSam.added("/candidates", """
                {"givenName": "Sam", "region": "AM19", "location": {"postcode4": "2312"},
                 "supportNeeds": [{"code": "buddy", "sharing": "employer", "until": "%s"},
                                  {"code": "vaste-structuur", "sharing": "employer"}],
                 "togetherWith": "Kim, mijn jobcoach"}
                """.formatted(until));
        asSam.put(dossier + "/consents/matching", "{\"given\": true}")
                .expectStatus()
                .isOk();
        asSam.put(dossier + "/consents/" + doctor, "{\"given\": true}")
                .expectStatus()
                .isOk();
    }

    private long shareable() {
        var last = SERVICE.told(sam).getLast();
        if (!Objects.requireNonNull(last.type()).endsWith("changed.v1")) {
            return 0;
        }
        return JsonMapper.shared().readValue(last.data(), CandidateChanged.class).needs().stream()
                .filter(need -> need.shareable())
                .count();
    }

    @Test
    void it_is_told_beforehand_and_ends_by_itself_for_the_team_and_for_matching() {
        asSam.get(dossier)
                .expectBody()
                .jsonPath("$.shares[?(@.item == 'buddy')].since.togetherWith")
                .isEqualTo("Kim, mijn jobcoach")
                .jsonPath("$.shares[?(@.item == 'buddy')].until")
                .isEqualTo(until.toString())
                .jsonPath("$.written.togetherWith")
                .isEqualTo("Kim, mijn jobcoach");
        asSam.get(dossier + "/endings")
                .expectBody()
                .jsonPath("$.items[0].kind")
                .isEqualTo("sharing")
                .jsonPath("$.items[0].subject")
                .isEqualTo("buddy")
                .jsonPath("$.items[0].soon")
                .isEqualTo(true)
                .jsonPath("$.items[1].soon")
                .isEqualTo(false)
                .jsonPath("$.items[*].subject")
                .value(subjects -> assertThat(subjects.toString()).contains("matching", doctor, sam));
        asDoctor.get(dossier).expectBody().jsonPath("$.supportNeeds.length()").isEqualTo(2);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(shareable()).isEqualTo(2));

        SERVICE.forward(Duration.ofDays(2));

        asDoctor.get(dossier).expectBody().jsonPath("$.supportNeeds[*].code").isEqualTo("vaste-structuur");
        asSam.get(dossier)
                .expectBody()
                .jsonPath("$.supportNeeds[0].sharing")
                .isEqualTo("coach")
                .jsonPath("$.shares[?(@.item == 'buddy')].endedAt")
                .isEqualTo(until.toString());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(shareable()).isEqualTo(1));
    }

    @Test
    void an_end_that_cannot_be_is_refused_in_its_place() {
        asSam.put(dossier, "\"2\"", """
                        {"givenName": "Sam", "region": "AM19", "location": {"postcode4": "2312"},
                         "supportNeeds": [{"code": "buddy", "sharing": "employer", "until": "2020-01-01T00:00:00Z"}],
                         "story": {"words": "Ik bak.", "sharing": "coach", "until": "%s"}}
                        """.formatted(until)).expectStatus().isEqualTo(412);
        var version = Objects.requireNonNull(
                asSam.get(dossier).returnResult(Void.class).getResponseHeaders().getETag());
        asSam.put(dossier, version, """
                        {"givenName": "Sam", "region": "AM19", "location": {"postcode4": "2312"},
                         "supportNeeds": [{"code": "buddy", "sharing": "employer", "until": "2020-01-01T00:00:00Z"}],
                         "story": {"words": "Ik bak.", "sharing": "coach", "until": "%s"}}
                        """.formatted(until))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(pointers -> assertThat(pointers.toString().replace("\\", ""))
                        .contains("/story/until", "/supportNeeds/0/until"));
    }
}
