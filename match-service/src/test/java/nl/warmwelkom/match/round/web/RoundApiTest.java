package nl.warmwelkom.match.round.web;

import static nl.warmwelkom.testing.service.ServiceUnderTest.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.warmwelkom.contracts.events.CandidateEvent;
import nl.warmwelkom.contracts.events.RoundEvent.RoundRequested;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.match.round.Neighbourhood;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.MediaType;
import reactor.core.scheduler.Schedulers;

/** Each test has a region to itself. What the service tells stays in the test, so the test hands rounds to it. */
class RoundApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final Duration LONG = Duration.ofSeconds(30);

    private static Visitor manager(String region) {
        return new Visitor(SERVICE.as(fresh("manager"), Role.ACCOUNT_MANAGER, Map.of("regions", List.of(region))));
    }

    private static String people(String region, int openings, boolean open) {
        var shelter = UUID.randomUUID().toString();
        var kennel = UUID.randomUUID().toString();
        SERVICE.tell(Topic.EMPLOYERS, shelter, 1, Neighbourhood.shelter(region, open));
        SERVICE.tell(Topic.POSITIONS, kennel, 1, Neighbourhood.kennel(shelter, openings));
        await().atMost(LONG)
                .until(() -> SERVICE.lastSeen("employers", shelter) == 1 && SERVICE.lastSeen("positions", kennel) == 1);
        return kennel;
    }

    private static String candidate(CandidateEvent told) {
        var id = UUID.randomUUID().toString();
        SERVICE.tell(Topic.CANDIDATES, id, 1, told);
        await().atMost(LONG).until(() -> SERVICE.lastSeen("candidates", id) == 1);
        return id;
    }

    /** The path of a round that was asked for and is not carried out yet. */
    private static String ordered(Visitor manager, String region) {
        var location = manager.post("/regions/" + region + "/rounds", "{}")
                .expectStatus()
                .isAccepted()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("requested")
                .returnResult()
                .getResponseHeaders()
                .getLocation();
        return Objects.requireNonNull(location).getPath().substring("/api/v1".length());
    }

    private static void carriedOut(Visitor manager, String region, String path) {
        var id = path.substring(path.lastIndexOf('/') + 1);
        SERVICE.tell(Topic.ROUNDS, region, 1, new RoundRequested(id, region, 400));
        await().atMost(LONG)
                .untilAsserted(() -> manager.get(path)
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.status")
                        .isEqualTo("finished"));
    }

    @Test
    void a_round_serves_whom_it_can_and_says_what_would_help_the_others() {
        var manager = manager("AM03");
        var kennel = people("AM03", 1, true);
        var fitting = candidate(Neighbourhood.fitting("AM03"));
        var thin = candidate(Neighbourhood.thin("AM03"));

        var path = ordered(manager, "AM03");
        carriedOut(manager, "AM03", path);

        manager.get(path)
                .expectBody()
                .jsonPath("$.candidates")
                .isEqualTo(2)
                .jsonPath("$.served")
                .isEqualTo(1)
                .jsonPath("$.optimal")
                .isEqualTo(true)
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].candidateId")
                .isEqualTo(fitting)
                .jsonPath("$.items[0].positionId")
                .isEqualTo(kennel)
                .jsonPath("$.unserved[0].candidateId")
                .isEqualTo(thin)
                .jsonPath("$.unserved[0].help.nl")
                .value(String.class, text -> assertThat(text).contains("Kies minstens drie kwaliteiten."))
                .jsonPath("$.before")
                .doesNotExist();
    }

    @Test
    void the_next_round_tells_the_difference() {
        var manager = manager("AM04");
        people("AM04", 2, true);
        candidate(Neighbourhood.fitting("AM04"));
        var first = ordered(manager, "AM04");
        carriedOut(manager, "AM04", first);
        candidate(Neighbourhood.fitting("AM04"));
        SERVICE.forward(Duration.ofMinutes(1));

        var second = ordered(manager, "AM04");
        carriedOut(manager, "AM04", second);

        manager.get(second)
                .expectBody()
                .jsonPath("$.before.id")
                .isEqualTo(first.substring(first.lastIndexOf('/') + 1))
                .jsonPath("$.before.servedInBoth")
                .isEqualTo(1)
                .jsonPath("$.before.newlyServed")
                .isEqualTo(1);
        manager.get("/regions/AM04/rounds?limit=1")
                .expectBody()
                .jsonPath("$.items[0].id")
                .isEqualTo(second.substring(second.lastIndexOf('/') + 1))
                .jsonPath("$.items[0].items")
                .doesNotExist()
                .jsonPath("$.next")
                .isEqualTo(second.substring(second.lastIndexOf('/') + 1));
    }

    @Test
    void a_paused_employer_gets_nobody() {
        var manager = manager("AM05");
        people("AM05", 5, false);
        candidate(Neighbourhood.fitting("AM05"));

        var path = ordered(manager, "AM05");
        carriedOut(manager, "AM05", path);

        manager.get(path)
                .expectBody()
                .jsonPath("$.served")
                .isEqualTo(0)
                .jsonPath("$.unserved[0].help.nl")
                .value(String.class, text -> assertThat(text).contains("nemen nu geen mensen aan"));
    }

    @Test
    void a_region_has_one_round_at_a_time_and_it_can_be_cancelled() {
        var manager = manager("AM06");
        var path = ordered(manager, "AM06");

        manager.post("/regions/AM06/rounds", "{}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .value(String.class, text -> assertThat(text).contains("wrong-order"));
        manager.delete(path).expectStatus().isNoContent();
        manager.delete(path).expectStatus().isEqualTo(409);
        manager.get(path).expectBody().jsonPath("$.status").isEqualTo("cancelled");
        ordered(manager, "AM06");
    }

    @Test
    void progress_is_streamed_until_the_round_is_over() {
        var manager = manager("AM07");
        var path = ordered(manager, "AM07");
        var events = manager.client()
                .get()
                .uri(path + "/progress")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(RoundController.Step.class)
                .getResponseBody();

        var id = path.substring(path.lastIndexOf('/') + 1);
        var steps = events.publishOn(Schedulers.boundedElastic())
                .doOnNext(_ -> SERVICE.tell(Topic.ROUNDS, "AM07", 1, new RoundRequested(id, "AM07", 400)))
                .collectList()
                .block(LONG);

        assertThat(steps)
                .extracting(RoundController.Step::status)
                .startsWith("requested")
                .endsWith("finished");
        assertThat(steps).last().matches(last -> last.done() == last.of(), "everybody had their turn");
    }

    @Test
    void somebody_elses_region_and_one_that_does_not_exist_are_not_there() {
        var path = ordered(manager("AM08"), "AM08");
        var stranger = manager("AM09");

        stranger.post("/regions/AM08/rounds", "{}").expectStatus().isNotFound();
        stranger.post("/regions/AM99/rounds", "{}").expectStatus().isNotFound();
        stranger.get("/regions/AM08/rounds").expectStatus().isNotFound();
        stranger.get(path).expectStatus().isNotFound();
        stranger.get(path.replace("AM08", "AM09")).expectStatus().isNotFound();
        stranger.delete(path).expectStatus().isNotFound();
        stranger.delete(path.replace("AM08", "AM09")).expectStatus().isNotFound();
        stranger.get(path + "/progress").expectStatus().isNotFound();
        new Visitor(SERVICE.as(fresh("coach"), Role.JOBCOACH, Map.of("regions", List.of("AM08"))))
                .post("/regions/AM08/rounds", "{}")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void a_minimum_that_makes_no_sense_is_refused() {
        var manager = manager("AM10");

        for (var body : List.of("{\"minimumFit\": 0}", "{\"minimumFit\": 1001}", "{\"minimum\": 400}")) {
            manager.post("/regions/AM10/rounds", body).expectStatus().isBadRequest();
        }
        manager.get("/regions/AM10/rounds").expectBody().jsonPath("$.items").isEmpty();
    }
}
