package nl.warmwelkom.match.matching.web;

import static nl.warmwelkom.testing.service.ServiceUnderTest.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.contracts.events.WeightsEvent;
import nl.warmwelkom.contracts.events.WeightsEvent.WeightsChanged;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.match.matching.application.WeightsInForce;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The points stay what they are: other tests look at the same service. */
class WeightsApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final String NEW = """
            {"points": {"strength": 6, "strengthToLearn": 3, "wish": 3, "support": 5, "inField": 6,
             "neighbouringField": 3, "travelBand": 2}, "why": "To see that it takes two."}
            """;
    private static final String YES = "{\"approve\": true, \"words\": \"Agreed.\"}";

    private final Visitor editor = new Visitor(SERVICE.as(fresh("editor"), Role.EDITOR, Map.of()));
    private final Visitor manager =
            new Visitor(SERVICE.as(fresh("manager"), Role.ACCOUNT_MANAGER, Map.of("regions", List.of("AM19"))));
    private final Visitor anybody = new Visitor(SERVICE.anonymous());

    @Test
    void a_new_version_takes_two_people_and_anybody_can_read_what_they_did() {
        var location = editor.post("/weights/changes", NEW)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("waiting")
                .returnResult()
                .getResponseHeaders()
                .getLocation();
        var path = Objects.requireNonNull(location).getPath().substring("/api/v1".length());
        var version = path.substring(path.lastIndexOf('/') + 1);

        manager.post("/weights/changes", NEW).expectStatus().isEqualTo(409);
        editor.post(path + "/decision", YES)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .value(String.class, text -> assertThat(text).contains("own-work"));
        manager.post(path + "/decision", YES)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("approved")
                .jsonPath("$.decided.words")
                .isEqualTo("Agreed.");
        manager.post(path + "/decision", YES).expectStatus().isEqualTo(409);

        assertThat(Integer.parseInt(SERVICE.bean(WeightsInForce.class).now().version()))
                .isGreaterThanOrEqualTo(Integer.parseInt(version));
        anybody.get("/weights")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(version)
                .jsonPath("$.history[0].proposedBy")
                .isEqualTo("editor")
                .jsonPath("$.history[0].approvedBy")
                .isEqualTo("account-manager")
                .jsonPath("$.history[0].why")
                .isEqualTo("To see that it takes two.");
        assertThat(SERVICE.told(WeightsEvent.KEY)).isNotEmpty();
    }

    @Test
    void an_instance_that_hears_of_a_new_version_goes_on_with_it_and_never_back() {
        var weights = SERVICE.bean(WeightsInForce.class);
        SERVICE.tell(Topic.WEIGHTS, WeightsEvent.KEY, 900, new WeightsChanged("900", 6, 3, 3, 5, 6, 3, 2));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> weights.now().version().equals("900"));

        SERVICE.tell(Topic.WEIGHTS, WeightsEvent.KEY, 2, new WeightsChanged("2", 6, 3, 3, 5, 6, 3, 2));
        SERVICE.tell(Topic.WEIGHTS, WeightsEvent.KEY, 901, new WeightsChanged("901", 6, 3, 3, 5, 6, 3, 2));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> weights.now().version().equals("901"));
    }

    @Test
    void what_makes_no_sense_is_refused_and_so_is_whoever_has_no_part_in_it() {
        editor.post("/weights/changes", NEW.replace("\"neighbouringField\": 3", "\"neighbouringField\": 7"))
                .expectStatus()
                .isBadRequest();
        editor.post("/weights/changes", NEW.replace("\"travelBand\": 2", "\"travelBand\": 0"))
                .expectStatus()
                .isBadRequest();
        editor.post("/weights/changes/12345/decision", YES).expectStatus().isNotFound();
        new Visitor(SERVICE.as(fresh("coach"), Role.JOBCOACH, Map.of()))
                .post("/weights/changes", NEW)
                .expectStatus()
                .isForbidden();
        anybody.get("/weights/changes").expectStatus().isUnauthorized();
    }
}
