package nl.warmwelkom.match.erasure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.warmwelkom.match.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateErased;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.match.introduction.web.Meeting;
import nl.warmwelkom.match.round.application.RoundResults;
import nl.warmwelkom.match.round.domain.Outcome;
import nl.warmwelkom.platform.event.Letter;
import org.awaitility.Awaitility;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;

class ErasureTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Meeting meeting = new Meeting(SERVICE);
    private final String motivation = fresh("Sam houdt van zeehonden");

    /** In which collections something stands. */
    private static List<String> placesOf(String words) {
        var database = SERVICE.bean(MongoDatabase.class);
        return Flux.from(database.listCollectionNames())
                .filterWhen(name -> Flux.from(database.getCollection(name, RawBsonDocument.class)
                                .find())
                        .any(document -> new String(document.getByteBuffer().array(), ISO_8859_1).contains(words)))
                .sort()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    @Test
    void nothing_is_left_of_somebody_whose_dossier_was_erased_and_it_is_told_with_which_introductions_it_was() {
        meeting.told(true);
        var wish = meeting.wish().replace("Sam houdt van dieren.", motivation);
        meeting.coach.post("/introductions", fresh("key"), wish).expectStatus().isCreated();
        var results = SERVICE.bean(RoundResults.class);
        var round = fresh("round");
        results.keep(
                        round,
                        1,
                        new Outcome(
                                List.of(
                                        new Outcome.Item(meeting.sam, meeting.kennel, meeting.shelter, 545),
                                        new Outcome.Item("noor", "p", "e", 1)),
                                List.of(new Outcome.Unserved(meeting.sam, "Kies.", "Choose."))))
                .block();
        assertThat(placesOf(motivation)).contains("first-answers", "introductions");
        assertThat(placesOf(meeting.sam)).contains("introductions", "known-candidates", "round-outcomes");

        SERVICE.tell(Topic.CANDIDATES, meeting.sam, 2, new CandidateErased());
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(SERVICE.told(meeting.sam))
                        .extracting(Letter::type)
                        .contains("nl.warmwelkom.erasure.reported.v1"));

        assertThat(placesOf(motivation)).isEmpty();
        assertThat(placesOf(meeting.sam))
                .as("ids with a number, so that nothing old comes back under them")
                .isSubsetOf("candidate-waits", "erasure-reports", "known-candidates");
        assertThat(results.find(round, 1).block())
                .isEqualTo(new Outcome(List.of(new Outcome.Item("noor", "p", "e", 1)), List.of()));
        assertThat(meeting.manager
                        .get("/introductions?region=AM19&limit=100")
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .doesNotContain(meeting.sam)
                .contains("erased-");
    }
}
