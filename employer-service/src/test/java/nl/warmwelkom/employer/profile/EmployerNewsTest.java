package nl.warmwelkom.employer.profile;

import static nl.warmwelkom.employer.Bodies.BAKERY;
import static nl.warmwelkom.employer.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.employer.RunningService;
import nl.warmwelkom.platform.event.Letter;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** What the world is told of an employer. */
class EmployerNewsTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final String bakery = UUID.randomUUID().toString();

    private List<Letter> told(int letters) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> SERVICE.told(bakery), told -> told.size() >= letters);
    }

    @Test
    void every_write_is_told_once_under_the_employers_key_and_counted() {
        var baker = SERVICE.employer(bakery);
        baker.added("/employers", BAKERY);
        baker.put("/employers/" + bakery, "\"1\"", with(BAKERY, "De Korenmolen", "De Molen"));
        baker.put("/employers/" + bakery, "\"1\"", BAKERY).expectStatus().isEqualTo(412);
        baker.put("/employers/" + bakery, "\"2\"", BAKERY).expectStatus().isOk();

        assertThat(told(3)).extracting(Letter::sequence).containsExactly(1L, 2L, 3L);
        assertThat(told(3)).allSatisfy(letter -> {
            assertThat(letter.topic()).isEqualTo("employers");
            assertThat(letter.type()).isEqualTo("nl.warmwelkom.employer.changed.v1");
        });
    }

    @Test
    void what_is_told_is_the_state_that_others_need_and_who_acts_for_it() {
        SERVICE.employer(bakery).added("/employers", BAKERY);

        assertThat(JsonMapper.shared().readValue(told(1).getFirst().data(), EmployerChanged.class))
                .isEqualTo(new EmployerChanged(
                        "Bakkerij De Korenmolen", "C", "10-49", "AM19", "2312", true, List.of("account-of-" + bakery)));
    }

    @Test
    void whom_to_call_and_the_trade_register_number_stay_with_this_service() {
        SERVICE.employer(bakery).added("/employers", BAKERY);

        assertThat(told(1).getFirst().data()).doesNotContain("Fatima", "korenmolen.example", "071-", "12345678");
    }
}
