package nl.warmwelkom.local.browser;

import static nl.warmwelkom.local.OneDoor.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.local.DemoProduct;
import nl.warmwelkom.local.DemoProduct.Demo;
import nl.warmwelkom.local.OneDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page that somebody can open: filled, empty, with long names, and when a form was sent with nothing in it. */
@ExtendWith({DemoProduct.class, Product.class})
class EveryPageTest {

    private static final Map<String, String> NOT_SEEN = Map.of(
            "/mijn/dossier/wissen/\\{id}", "only who erased the dossier gets there",
            "/thuis", "leads on to another page");

    private static final Map<String, String> NEVER_WRONG = Map.of(
            "/mijn/(verhaal|goed-in|werk|werkplek|tijden|plan|bewaren|stappen/.*)", "the jobcoach sends the same form",
            "/mijn/(advies|delen/\\{id}|kennismakingen/\\{id}(/stoppen)?)", "nothing has to be chosen there",
            "/coach/kandidaten/\\{id}/stappen/[a-z]+(/\\{prompt})?", "one form for all, which was sent once",
            "/werkgever(/hallo|/werkplekken/\\{id}/sluiten)?|/regio/ronde|/redactie/tips/\\{id}", "only buttons",
            "/regio/gewichten/.*", "the editor sends the same forms",
            "/werkgever/kennismakingen/\\{id}/(ja|nee)", "a yes or a no needs no words",
            "/werkgever/antwoorden", "holds what was answered in the check");

    private final People people;
    private final OneDoor door;
    private final Sitemap sitemap = Sitemap.read();
    private final Tour tour = new Tour(sitemap);

    EveryPageTest(People people, Demo demo) {
        this.people = people;
        this.door = demo.door();
    }

    @Test
    void everybody_can_use_every_page() throws Exception {
        var scene = Scene.set(door);
        visitor();
        employers(scene);
        candidate(scene);
        coach(scene);
        manager(scene);
        professional(scene);
        editor(scene);

        assertThat(tour.wrong()).as("what is in somebody's way").isEmpty();
        assertThat(without(NOT_SEEN, sitemap.pages(), tour.seen()))
                .as("pages that nobody came by")
                .isEmpty();
        assertThat(without(NEVER_WRONG, sitemap.forms(), tour.sentEmpty()))
                .as("forms that nobody sent with nothing in them")
                .isEmpty();
    }

    @Test
    void what_sticks_out_is_noticed() {
        try (var visit = people.visitor().open("/hulp")) {
            visit.page().evaluate("() => { document.querySelector('h1').style.inlineSize = '20em'; }");

            tour.look(visit, "too wide");

            assertThat(tour.wrong()).singleElement().asString().contains("pixels beside too wide");
        }
    }

    /** @param exceptions each with the reason */
    private static List<String> without(Map<String, String> exceptions, Collection<String> all, Set<String> done) {
        assertThat(all).hasSizeGreaterThan(50);
        assertThat(exceptions.keySet()).allMatch(one -> all.stream().anyMatch(place -> place.matches(one)));
        return all.stream()
                .filter(place -> exceptions.keySet().stream().noneMatch(place::matches) && !done.contains(place))
                .toList();
    }

    private void visitor() {
        try (var visit = people.visitor()) {
            tour.from(visit, "/", "/stijl");
            tour.rest(visit, "/");
            visit.open("/nergens");
            tour.look(visit, "a page that is not there");
            visit.open("/watertemperatuur").press("Begin");
            tour.look(visit, "about the company");
            visit.press("Naar de vragen");
            tour.look(visit, "a statement");
            visit.press("Volgende");
            tour.sent(visit, "/watertemperatuur");
            visit.page().locator("[type=radio]").first().check();
            visit.press("Volgende").press("Laat mijn uitkomst nu zien");
            tour.look(visit, "an outcome");
            visit.press("Mijn antwoorden bekijken");
            tour.look(visit, "all answers");
            visit.press("Naar mijn eigen vraag");
            tour.look(visit, "a question of one's own");
        }
    }

    private void employers(Scene scene) {
        try (var visit = people.as(scene.employer().account())) {
            tour.from(
                    visit,
                    "/werkgever?gedaan=saved",
                    "/werkgever/kennismakingen/" + scene.offered(),
                    "/werkgever/kennismakingen/" + scene.asked(),
                    "/werkgever/kennismakingen/" + scene.accepted());
            tour.rest(visit, "/werkgever");
            tour.empty(visit, "/werkgever/profiel");
            tour.empty(visit, "/werkgever/werkplekken/nieuw");
            tour.empty(visit, "/werkgever/werkplekken/" + scene.employer().position());
            tour.empty(visit, "/werkgever/kennismakingen/" + scene.offered() + "/vraag");
            tour.empty(visit, visit.open("/werkgever/vragen").address("/werkgever/vragen/"));
            tour.empty(visit, "/werkgever/verhalen/nieuw");
            tour.empty(visit, "/werkgever/verhalen/" + scene.story());
        }
        for (var account : List.of("demo-employer-92", "demo-employer-93")) {
            try (var visit = people.as(account)) {
                tour.from(visit, "/werkgever");
            }
        }
    }

    private void candidate(Scene scene) {
        String shared;
        try (var visit = people.as("candidate-sam")) {
            tour.from(
                    visit,
                    "/mijn",
                    "/mijn/kennismakingen/" + scene.waiting(),
                    "/mijn/delen/" + scene.waiting(),
                    "/mijn/delen/" + scene.accepted(),
                    "/mijn/kennismakingen/" + scene.accepted() + "/paspoort");
            tour.rest(visit, "/mijn");
            tour.empty(visit, "/mijn/beginnen");
            tour.empty(visit, "/mijn/gegevens");
            tour.empty(visit, "/mijn/wat-helpt/nieuw");
            tour.empty(visit, "/mijn/wie-helpt");
            tour.empty(visit, "/mijn/dossier", "text=Maak een link");
            tour.empty(visit, "/mijn/dossier/wissen");
            tour.empty(visit, "/mijn/meebrengen");
            tour.empty(visit, "/mijn/kennismakingen/" + scene.accepted() + "/paspoort");
            visit.open("/mijn/dossier");
            visit.page().locator("#profession").selectOption("huisarts");
            visit.page().locator("#days").selectOption("7");
            visit.press("Maak een link");
            tour.look(visit, "a link that was made");
            shared = visit.page().locator("#made a").getAttribute("href");
        }
        try (var visit = people.visitor()) {
            tour.from(visit, shared);
        }
    }

    private void coach(Scene scene) {
        try (var visit = people.as("jobcoach-leiden")) {
            tour.from(
                    visit,
                    "/coach",
                    "/coach/kandidaten/" + scene.candidate(),
                    "/coach/kandidaten/" + scene.thin(),
                    "/coach/kandidaten/" + scene.candidate() + "/voorstellen",
                    "/coach/kandidaten/" + scene.thin() + "/voorstellen");
            tour.rest(visit, "/coach");
            tour.empty(visit, "/coach/kandidaten/nieuw");
            tour.empty(visit, "/coach/kandidaten/meebrengen");
            var thin = "/coach/kandidaten/" + scene.thin() + "/";
            for (var part : List.of(
                    "gegevens",
                    "verhaal",
                    "goed-in",
                    "werk",
                    "werkplek",
                    "tijden",
                    "wat-helpt/nieuw",
                    "plan",
                    "bewaren")) {
                tour.empty(visit, thin + part);
            }
            var step = thin + "stappen/verdiepen";
            tour.empty(visit, visit.open(step).address(step + "/"));
            var proposals = "/coach/kandidaten/" + scene.candidate() + "/voorstellen";
            tour.empty(visit, visit.open(proposals).address(proposals + "/"));
            tour.empty(visit, "/coach/kennismakingen/" + scene.asked());
        }
    }

    private void manager(Scene scene) throws IOException, InterruptedException {
        var question = door.read(ok(door.get("manager-leiden", "/open-questions")))
                .path("items")
                .valueStream()
                .filter(one -> one.path("text").asString().equals(Scene.QUESTION))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        try (var visit = people.as("manager-leiden")) {
            tour.from(visit, "/regio", "/regio/kennismakingen/" + scene.agreed(), "/regio/vragen/" + question);
            tour.rest(visit, "/regio");
            tour.empty(visit, "/regio/kennismakingen/" + scene.agreed());
            tour.empty(visit, "/regio/vragen/" + question);
        }
    }

    private void professional(Scene scene) {
        var person = "/professional/kandidaten/" + scene.candidate();
        try (var visit = people.as("professional-arbeidsdeskundige")) {
            tour.from(visit, "/professional", person);
            tour.empty(visit, person + "/advies");
            tour.empty(visit, person + "/wat-ik-doe");
        }
        try (var visit = people.as("professional-psychiater")) {
            tour.from(visit, "/professional");
        }
    }

    private void editor(Scene scene) throws IOException, InterruptedException {
        var weights = proposed();
        try (var visit = people.as("editor")) {
            tour.from(
                    visit,
                    "/redactie",
                    "/redactie?soon=true&waiting=true&state=retired",
                    "/redactie/verhalen/" + scene.story());
            tour.rest(visit, "/redactie");
            tour.empty(visit, "/redactie/tips/nieuw");
            tour.empty(visit, "/redactie/tips/T001/schrijven");
            tour.empty(visit, "/redactie/verhalen/" + scene.story());
            tour.empty(visit, "/redactie/gewichten/nieuw");
            tour.empty(visit, "/redactie/gewichten/" + weights);
        }
        // One at a time waits for a second person.
        ok(door.post(
                "editor",
                "/weights/changes/%s/decision".formatted(weights),
                "{\"approve\": false, \"words\": \"Laat het zo.\"}"));
        // Another story takes the first that waits to be read.
        ok(door.send(door.withBody("editor", "/stories/%s/review".formatted(scene.story()))
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.ofString("{\"decision\": \"approve\"}"))));
    }

    /** The version of weights that an account manager puts forward, those that hold. */
    private String proposed() throws IOException, InterruptedException {
        var points = door.read(ok(door.get("editor", "/weights"))).path("points");
        return door.read(ok(door.post(
                        "manager-leiden",
                        "/weights/changes",
                        "{\"points\": %s, \"why\": \"Om na te gaan.\"}".formatted(points))))
                .path("version")
                .asString();
    }
}
