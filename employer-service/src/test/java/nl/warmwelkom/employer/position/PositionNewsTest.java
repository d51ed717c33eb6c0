package nl.warmwelkom.employer.position;

import static nl.warmwelkom.employer.Bodies.BAKER;
import static nl.warmwelkom.employer.Bodies.BAKERY;
import static nl.warmwelkom.employer.Bodies.THIN_WORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmwelkom.contracts.events.PositionEvent.PositionChanged;
import nl.warmwelkom.contracts.events.PositionEvent.PositionClosed;
import nl.warmwelkom.employer.RunningService;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.testing.service.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** What the world is told of a position. */
class PositionNewsTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final String bakery = UUID.randomUUID().toString();
    private final String here = "/employers/%s/positions".formatted(bakery);
    private final Visitor baker = SERVICE.employer(bakery);

    private String added() {
        baker.added("/employers", BAKERY);
        return baker.added(here, BAKER);
    }

    private static List<Letter> told(String position, int letters) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> SERVICE.told(position), told -> told.size() >= letters);
    }

    @Test
    void an_open_position_is_told_as_matching_needs_it() {
        var letter = told(added(), 1).getFirst();

        assertThat(letter.topic()).isEqualTo("positions");
        assertThat(letter.type()).isEqualTo("nl.warmwelkom.position.changed.v1");
        assertThat(JsonMapper.shared().readValue(letter.data(), PositionChanged.class))
                .isEqualTo(new PositionChanged(
                        bakery,
                        "Medewerker broodbakkerij",
                        "Deeg afwegen en broden vormen.",
                        "voedsel",
                        List.of("nauwkeurig", "op-tijd"),
                        List.of("VCA"),
                        Map.of("geluid", 3, "vaste-taken", 5),
                        List.of("buddy", "vaste-werktijden"),
                        16,
                        24,
                        List.of("mon-am", "tue-am"),
                        1,
                        2,
                        "2312"));
    }

    @Test
    void a_closed_position_is_told_as_closed_and_then_forgotten_by_the_topic() {
        var id = added();
        baker.put(here + "/" + id, "\"1\"", THIN_WORK).expectStatus().isOk();
        baker.delete(here + "/" + id).expectStatus().isNoContent();

        var told = told(id, 4);

        assertThat(told).extracting(Letter::sequence).containsExactly(1L, 2L, 3L, 3L);
        assertThat(told.get(2).type()).isEqualTo("nl.warmwelkom.position.closed.v1");
        assertThat(JsonMapper.shared().readValue(told.get(2).data(), PositionClosed.class))
                .isEqualTo(new PositionClosed(bakery));
        assertThat(told.getLast().data()).as("a tombstone").isNull();
        assertThat(told.getLast().topic()).isEqualTo("positions");
    }

    @Test
    void what_was_refused_is_not_told() {
        var id = added();
        baker.put(here + "/" + id, "\"9\"", THIN_WORK).expectStatus().isEqualTo(412);
        baker.put(here + "/" + id, "\"1\"", THIN_WORK).expectStatus().isOk();

        assertThat(told(id, 2)).extracting(Letter::sequence).containsExactly(1L, 2L);
    }
}
