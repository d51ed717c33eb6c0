package nl.warmwelkom.match.matching.web;

import static nl.warmwelkom.match.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.PositionEvent.PositionChanged;
import nl.warmwelkom.contracts.events.PositionEvent.PositionClosed;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProposalApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final String sam = UUID.randomUUID().toString();
    private final String bakery = UUID.randomUUID().toString();
    private final String oven = UUID.randomUUID().toString();
    private final Visitor candidate =
            new Visitor(SERVICE.as(fresh("account"), Role.CANDIDATE, Map.of("candidate_id", sam)));

    @BeforeEach
    void tell() {
        SERVICE.tell(
                Topic.EMPLOYERS,
                bakery,
                1,
                new EmployerChanged("Bakkerij", "C", "1-9", "AM01", "9711", true, List.of()));
        SERVICE.tell(
                Topic.CANDIDATES,
                sam,
                1,
                new CandidateChanged(
                        "AM01",
                        "9711",
                        15,
                        16,
                        24,
                        List.of("mon-am"),
                        List.of("nauwkeurig", "op-tijd", "ordelijk"),
                        List.of("groen"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        true,
                        List.of(),
                        true));
        tellOfOven(1, Map.of("geluid", 2), 16, 24, "9711");
        heard("positions", oven, 1);
        heard("candidates", sam, 1);
    }

    private void tellOfOven(long sequence, Map<String, Integer> environment, int from, int upTo, String postcode4) {
        SERVICE.tell(
                Topic.POSITIONS,
                oven,
                sequence,
                new PositionChanged(
                        bakery,
                        "Brood bakken",
                        "Deeg kneden.",
                        "groen",
                        List.of("nauwkeurig"),
                        List.of(),
                        environment,
                        List.of(),
                        from,
                        upTo,
                        List.of("mon-am"),
                        1,
                        1,
                        postcode4));
    }

    private static void heard(String topic, String key, long sequence) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> SERVICE.lastSeen(topic, key) >= sequence);
    }

    private List<String> proposed() {
        var answer = candidate
                .get("/candidates/" + sam + "/proposals?limit=100")
                .expectStatus()
                .isOk()
                .expectBody(Answer.class)
                .returnResult()
                .getResponseBody();
        assertThat(answer).isNotNull();
        return answer == null
                ? List.of()
                : answer.items().stream().map(item -> item.position().id()).toList();
    }

    record Answer(List<Item> items) {

        record Item(Position position, int points, Map<String, Integer> parts) {}

        record Position(String id) {}
    }

    @Test
    void what_was_told_is_proposed_as_soon_as_it_was_heard_and_no_longer_than_it_is_there() {
        heard("employers", bakery, 1);
        assertThat(proposed()).contains(oven);

        SERVICE.tell(Topic.POSITIONS, oven, 2, new PositionClosed(bakery));
        heard("positions", oven, 2);
        assertThat(proposed()).doesNotContain(oven);
    }

    @Test
    void work_without_hours_with_traits_of_a_newer_catalogue_or_in_the_sea_breaks_nothing() {
        heard("employers", bakery, 1);
        tellOfOven(2, Map.of("zwaartekracht", 5), 16, 24, "9711");
        heard("positions", oven, 2);
        assertThat(proposed()).contains(oven);

        tellOfOven(3, Map.of("geluid", 9), 16, 24, "9711");
        heard("positions", oven, 3);
        assertThat(proposed()).doesNotContain(oven);

        tellOfOven(4, Map.of(), 0, 0, "9711");
        heard("positions", oven, 4);
        assertThat(proposed()).doesNotContain(oven);

        tellOfOven(5, Map.of(), 16, 24, "0000");
        heard("positions", oven, 5);
        assertThat(proposed()).doesNotContain(oven);
    }

    @Test
    void asking_for_a_hundred_thousand_is_refused() {
        candidate
                .get("/candidates/" + sam + "/proposals?limit=100000")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/limit");
    }
}
