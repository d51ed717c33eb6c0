package nl.warmwelkom.candidate.accesslog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClients;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccessLogApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final AccessLogPeople people = new AccessLogPeople(SERVICE);
    private final Visitor asSam = people.asSam();
    private final Visitor asCoach = people.asCoach();
    private final Visitor asAuditor = new Visitor(SERVICE.as("auditor", Role.AUDITOR, Map.of()));
    private final String dossier = "/candidates/" + people.sam();

    private static JsonNode json(ResponseSpec answer) {
        return JsonMapper.shared().readTree(text(answer));
    }

    private static String text(ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private JsonNode log(String query) {
        return json(asSam.get(dossier + "/access-log" + query));
    }

    private List<String> newest(int count) {
        return log("?limit=" + count)
                .path("items")
                .valueStream()
                .map(line -> "%s %s %s"
                        .formatted(
                                line.at("/who/role/code").stringValue(),
                                line.path("deed").stringValue(),
                                line.at("/what/code").stringValue()))
                .toList();
    }

    @Test
    void a_coach_who_reads_is_in_the_log_with_name_region_purpose_and_trace() {
        people.startAndLetIn();

        asCoach.client()
                .get()
                .uri(dossier)
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .exchange()
                .expectStatus()
                .isOk();

        var line = log("?limit=1").path("items").path(0);
        assertThat(line.at("/who/account").stringValue()).isEqualTo(people.coach());
        assertThat(line.at("/who/name").stringValue()).isEqualTo("Coach Ada");
        assertThat(line.at("/who/organisation/nl").stringValue()).isEqualTo("Holland Rijnland");
        assertThat(line.at("/purpose/code").stringValue()).isEqualTo("guide-to-work");
        assertThat(line.path("traceId").stringValue()).isEqualTo(TRACE);
        assertThat(line.at("/text/nl").stringValue()).isEqualTo("Een jobcoach keek naar je dossier.");
    }

    @Test
    void the_services_that_the_gateway_asks_for_one_request_write_down_one_trace() {
        people.startAndLetIn();
        var request = UUID.randomUUID().toString();

        asCoach.client()
                .get()
                .uri(dossier)
                .header("X-Request-Id", request)
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(log("?limit=1").at("/items/0/traceId").stringValue()).isEqualTo(request.replace("-", ""));
    }

    @Test
    void whatever_of_a_dossier_is_opened_or_changed_is_in_the_log() {
        people.startAndLetIn();
        var introduction = people.offered();
        var link = dossier + "/links/" + UUID.randomUUID();

        asCoach.get("/candidates").expectStatus().isOk();
        asSam.get(dossier + "/dossier").expectStatus().isOk();
        asSam.get(dossier + "/consents").expectStatus().isOk();
        var token = json(asSam.put(link, "{\"profession\": \"bedrijfsarts\"}"))
                .path("token")
                .stringValue();
        new Visitor(SERVICE.anonymous())
                .get("/shared-dossiers/" + token)
                .expectStatus()
                .isOk();
        asSam.delete(link).expectStatus().isNoContent();
        new Visitor(SERVICE.anonymous())
                .get("/shared-dossiers/" + token)
                .expectStatus()
                .isNotFound();
        asCoach.post(dossier + "/advice", "{\"topic\": \"werkdag\", \"words\": \"Begin rustig.\"}")
                .expectStatus()
                .isCreated();
        asSam.get("/introductions/%s/openness".formatted(introduction))
                .expectStatus()
                .isOk();
        asSam.put("/introductions/%s/passport".formatted(introduction), "{\"supportNeeds\": [\"buddy\"]}")
                .expectStatus()
                .isOk();
        people.asEmployer()
                .get("/introductions/%s/passport".formatted(introduction))
                .expectStatus()
                .isOk();
        people.asEmployer()
                .get("/introductions/%s/shared".formatted(introduction))
                .expectStatus()
                .isOk();
        asSam.delete("/introductions/%s/passport".formatted(introduction))
                .expectStatus()
                .isNoContent();

        assertThat(newest(18))
                .containsExactly(
                        "candidate changed passport",
                        "candidate read passport",
                        "employer read shared-words",
                        "employer read passport",
                        "candidate changed passport",
                        "candidate read passport",
                        "candidate read openness",
                        "jobcoach changed advice",
                        "jobcoach read advice",
                        "link-holder refused team-dossier",
                        "candidate changed links",
                        "candidate read links",
                        "link-holder read team-dossier",
                        "candidate changed links",
                        "candidate read links",
                        "candidate read consents",
                        "candidate read copy",
                        "jobcoach read caseload");
    }

    @Test
    void a_change_is_in_the_log_as_one_and_so_is_the_start() {
        people.startAndLetIn();

        var tag = asSam.get(dossier)
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();
        asSam.put(dossier, Objects.requireNonNull(tag), AccessLogPeople.DOSSIER)
                .expectStatus()
                .isOk();

        assertThat(newest(1)).containsExactly("candidate changed dossier");
        assertThat(newest(100).getLast()).isEqualTo("candidate changed dossier");
    }

    @Test
    void an_employer_is_in_the_log_under_the_name_of_the_organisation() {
        people.startAndLetIn();
        var introduction = people.offered();

        people.asEmployer()
                .get("/introductions/%s/shared".formatted(introduction))
                .expectStatus()
                .isOk();

        var line = log("?limit=1").path("items").path(0);
        assertThat(line.at("/who/organisation/nl").stringValue()).isEqualTo("Bakkerij De Korenaar");
        assertThat(line.at("/text/nl").stringValue())
                .isEqualTo("Een werkgever keek naar wat je met een werkgever deelt.");
    }

    @Test
    void a_list_is_a_line_for_everybody_in_it() {
        var ids = IntStream.range(0, 20)
                .mapToObj(_ -> asCoach.added("/candidates", AccessLogPeople.DOSSIER))
                .toList();

        asCoach.get("/candidates?limit=100").expectStatus().isOk();

        var exported = export();
        assertThat(ids)
                .allSatisfy(id -> assertThat(exported)
                        .anyMatch(line -> line.path("attributes")
                                        .path("dpl.core.data_subject_id")
                                        .stringValue()
                                        .equals(id)
                                && line.path("attributes")
                                        .path("warm_welkom.what")
                                        .stringValue()
                                        .equals("caseload")
                                && line.path("name").stringValue().equals("dossier.read")));
    }

    private List<JsonNode> export() {
        // It holds whatever the other tests of this service did.
        var unlimited = asAuditor
                .client()
                .mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                .build();
        var lines = text(unlimited
                .get()
                .uri("/access-log")
                .accept(MediaType.APPLICATION_NDJSON)
                .exchange());
        return Arrays.stream(lines.split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    @Test
    void a_coach_who_left_one_of_another_region_and_a_stranger_read_the_same_and_the_candidate_reads_of_them() {
        people.startAndLetIn();
        var professional = people.professional();
        var elsewhere = people.coachOfAnotherRegion();
        people.consent(people.coach(), false);
        people.consent(professional, false);

        var nothing = asCoach.nothingAt("/candidates/%s", UUID.randomUUID().toString());

        assertThat(asCoach.nothingAt("/candidates/%s", people.sam())).isEqualTo(nothing);
        assertThat(elsewhere.nothingAt("/candidates/%s", people.sam())).isEqualTo(nothing);
        assertThat(people.asProfessional(professional).nothingAt("/candidates/%s", people.sam()))
                .isEqualTo(nothing);
        assertThat(new Visitor(SERVICE.candidate(UUID.randomUUID().toString()))
                        .nothingAt("/candidates/%s", people.sam()))
                .isEqualTo(nothing);
        assertThat(newest(5))
                .containsExactly(
                        "other refused dossier",
                        "professional refused dossier",
                        "jobcoach refused dossier",
                        // That the other one turned out to be a jobcoach.
                        "system changed caseload",
                        "jobcoach refused dossier");
    }

    @Test
    void the_lines_come_in_parts_and_for_a_period() {
        people.startAndLetIn();
        var first = log("?limit=1");

        var second = log("?limit=1&cursor=" + first.path("next").stringValue());

        assertThat(second.at("/items/0/number").intValue())
                .isEqualTo(first.at("/items/0/number").intValue() - 1);
        assertThat(log("?until=2020-01-01T00:00:00Z").path("items")).isEmpty();
        assertThat(log("?from=2020-01-01T00:00:00Z").path("items")).isNotEmpty();
    }

    @Test
    void what_the_candidate_did_is_left_out_for_who_asks_for_that() {
        people.startAndLetIn();

        assertThat(roles("")).contains("candidate", "jobcoach");
        assertThat(roles("?own=false")).contains("jobcoach").doesNotContain("candidate");
    }

    private Stream<String> roles(String query) {
        return log(query)
                .path("items")
                .valueStream()
                .map(line -> line.at("/who/role/code").stringValue());
    }

    @Test
    void nobody_reads_somebody_elses_log_and_nobody_but_an_auditor_all_of_it() {
        people.startAndLetIn();

        var other = new Visitor(SERVICE.candidate(UUID.randomUUID().toString()));
        other.get(dossier + "/access-log").expectStatus().isNotFound();
        asCoach.get(dossier + "/access-log").expectStatus().isForbidden();
        asSam.get("/access-log").expectStatus().isForbidden();
        asAuditor.get(dossier).expectStatus().isForbidden();
    }

    @Test
    void what_is_no_time_and_no_cursor_is_refused() {
        asSam.get(dossier + "/access-log?from=yesterday").expectStatus().isBadRequest();
        asSam.get(dossier + "/access-log?cursor=x").expectStatus().isBadRequest();
    }

    @Test
    void an_auditor_finds_the_line_that_somebody_changed_in_the_database() {
        people.startAndLetIn();
        assertThat(broken()).isEmpty();

        var settings = SERVICE.bean(Environment.class);
        try (var client =
                MongoClients.create(Objects.requireNonNull(settings.getProperty("warm-welkom.access-log.uri")))) {
            var lines = client.getDatabase("access-log").getCollection("lines");
            var id = Filters.eq(people.sam() + "/2");
            Mono.from(lines.updateOne(id, Updates.set("line.deed", "refused"))).block();
            assertThat(broken()).containsExactly(2L);

            Mono.from(lines.updateOne(id, Updates.set("line.deed", "read"))).block();
        }
        assertThat(broken()).isEmpty();
    }

    private List<Long> broken() {
        return json(asAuditor.get("/access-log/check"))
                .path("broken")
                .valueStream()
                .filter(bad -> bad.path("candidate").stringValue().equals(people.sam()))
                .map(bad -> bad.path("number").longValue())
                .toList();
    }
}
