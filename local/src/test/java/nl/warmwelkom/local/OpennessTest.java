package nl.warmwelkom.local;

import static nl.warmwelkom.local.OneDoor.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import nl.warmwelkom.local.DemoProduct.Demo;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a candidate is shown beforehand, and what an employer then gets, through the one door of the whole product. */
@ExtendWith(DemoProduct.class)
class OpennessTest {

    private static final String BAKERY = "/employers/00000000-0000-4000-8000-0000000000b1";

    private static final String DOSSIER = """
            {"givenName": "Robin", "region": "AM19", "location": {"postcode4": "2312"}, "maxTravelKm": 12,
             "hours": {"min": 12, "max": 24}, "dayParts": ["mon-am", "tue-am", "thu-am"],
             "strengths": ["handig", "problemen-oplossen", "nauwkeurig"], "interests": ["voedsel"],
             "story": {"words": "Ik sta graag vroeg op.", "sharing": "employer"},
             "supportNeeds": [{"code": "op-papier", "words": "Een kaart per klus.", "sharing": "employer"},
                              {"code": "opbouw-uren", "words": "Zonnebloem.", "sharing": "coach"}]}""";

    private final OneDoor door;

    OpennessTest(Demo demo) {
        this.door = demo.door();
    }

    @Test
    void each_choice_shows_to_the_byte_what_the_employer_then_gets_and_lowering_takes_it_away_everywhere()
            throws Exception {
        for (var choice : new String[] {"all", "what-helps", "nothing"}) {
            var robin = door.id(ok(door.post("jobcoach-leiden", "/candidates", DOSSIER)));
            ok(door.put(
                    "jobcoach-leiden",
                    "/candidates/%s/consents/matching".formatted(robin),
                    "{\"given\": true, \"togetherWith\": \"Robin\"}"));
            var introduction = "/introductions/"
                    + door.id(ok(door.post("jobcoach-leiden", "/introductions", """
                    {"candidateId": "%s", "positionId": "%s", "motivation": "Past goed.", "reason": "Robin wil het graag."}""".formatted(robin, position()))));

            var shown = shown(introduction, choice);
            ok(door.post("jobcoach-leiden", introduction + "/candidate-decision", """
                    {"agree": true, "togetherWith": "Robin, aan tafel", "share": %s}""".formatted(shown.path("share"))));
            ok(door.post("manager-leiden", introduction + "/review", "{\"decision\": \"approve\"}"));

            var real = ok(door.get("employer-bakker", introduction));
            assertThat(shown.path("view").toString()).as(choice).isEqualTo(real);
            assertThat(real).doesNotContain("Zonnebloem", "opbouw-uren", "eigen-regie");
            if (choice.equals("all")) {
                assertThat(real).contains("Robin", "Ik sta graag vroeg op.", "Een kaart per klus.");
                lowered(robin, introduction);
            }
        }
    }

    /** Within two seconds; it is read again only because events take a moment to get from one service to the next. */
    private void lowered(String robin, String introduction) throws Exception {
        ok(door.put("jobcoach-leiden", introduction + "/passport", "{\"supportNeeds\": [\"op-papier\"]}"));
        assertThat(ok(door.get("employer-bakker", introduction + "/passport"))).contains("Een kaart per klus.");
        var version = door.get("jobcoach-leiden", "/candidates/" + robin)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        ok(door.send(door.withBody("jobcoach-leiden", "/candidates/" + robin)
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString(DOSSIER.replace("\"employer\"", "\"coach\"")))));

        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(ok(door.get("employer-bakker", introduction))
                                + door.get("employer-bakker", introduction + "/passport")
                                        .body())
                        .doesNotContain("Ik sta graag vroeg op.", "Een kaart per klus.", "op-papier"));
    }

    /** The choice of that code, in the order in which its fields came. */
    private JsonNode shown(String introduction, String code) throws Exception {
        return door.read(ok(door.get("jobcoach-leiden", introduction + "/openness")))
                .path("choices")
                .valueStream()
                .filter(choice -> choice.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Work of its own for each introduction, so that no limit of open offers for one opening is in the way. */
    private String position() throws Exception {
        return door.id(ok(door.post("employer-bakker", BAKERY + "/positions", """
                {"title": "Hulp", "tasks": "Broden inpakken.", "field": "voedsel", "hours": {"min": 8, "max": 24},
                 "location": {"postcode4": "2312"}}""")));
    }
}
