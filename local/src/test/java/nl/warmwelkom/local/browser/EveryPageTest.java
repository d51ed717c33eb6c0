package nl.warmwelkom.local.browser;

import static nl.warmwelkom.local.OneDoor.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.warmwelkom.local.DemoProduct;
import nl.warmwelkom.local.DemoProduct.Demo;
import nl.warmwelkom.local.OneDoor;
import nl.warmwelkom.local.browser.Product.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page that somebody can open: filled, empty, with long names, and when a form was sent with nothing in it. */
@ExtendWith({DemoProduct.class, Product.class})
class EveryPageTest {

    private static final Map<String, String> NOT_SEEN = Map.of("/thuis|/regio/vragen", "leads on to another page");

    private static final Map<String, String> NEVER_WRONG = Map.of(
            "/mijn/(verhaal|goed-in|werk|werkplek|tijden|plan|bewaren|stappen/.*)", "the jobcoach sends the same form",
            "/mijn/(advies|delen/\\{id}|kennismakingen/\\{id}(/stoppen)?)", "nothing has to be chosen there",
            "/coach/kandidaten/\\{id}/stappen/[a-z]+(/\\{prompt})?", "one form for all, which was sent once",
            "/werkgever(/hallo|/werkplekken/\\{id}/sluiten)?|/regio/ronde|/redactie/tips/\\{id}", "only buttons",
            "/regio/gewichten/.*", "the editor sends the same forms",
            "/werkgever/kennismakingen/\\{id}/(ja|nee)", "a yes or a no needs no words",
            "/werkgever/antwoorden", "holds what was answered in the check");

    private final Demo demo;
    private final OneDoor door;
    private final Sitemap sitemap = Sitemap.read();
    private final Tour tour = new Tour(sitemap);

    EveryPageTest(Demo demo) {
        this.demo = demo;
        this.door = demo.door();
    }

    @Test
    void everybody_can_use_every_page() throws Exception {
        var scene = Scene.set(door);
        var story = scene.story();
        var question = question();
        var weights = proposedWeights();
        atTheSameTime(List.of(
                people -> {
                    visitor(people);
                    coach(people, scene);
                    professional(people, scene);
                    beginner(people);
                },
                people -> {
                    employers(people, scene);
                    candidate(people, scene);
                    manager(people, scene, question);
                    editor(people, story, weights);
                }));
        // What waits for an editor would be in the way of another story.
        ok(door.post(
                "editor",
                "/weights/changes/%s/decision".formatted(weights),
                "{\"approve\": false, \"words\": \"Laat het zo.\"}"));
        ok(door.send(door.withBody("editor", "/stories/%s/review".formatted(story))
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.ofString("{\"decision\": \"approve\"}"))));

        assertThat(tour.wrong()).as("what is in somebody's way").isEmpty();
        assertThat(without(NOT_SEEN, sitemap.pages(), tour.seen()))
                .as("pages that nobody came by")
                .isEmpty();
        assertThat(without(NEVER_WRONG, sitemap.forms(), tour.sentEmpty()))
                .as("forms that nobody sent with nothing in them")
                .isEmpty();
    }

    @Test
    void what_sticks_out_is_noticed(People people) {
        try (var visit = people.visitor().open("/hulp")) {
            visit.page().evaluate("() => { document.querySelector('h1').style.inlineSize = '20em'; }");

            tour.look(visit, "too wide");

            assertThat(tour.wrong()).singleElement().asString().contains("pixels beside tour/too-wide");
        }
    }

    /** Each in a browser of its own. */
    private void atTheSameTime(List<Consumer<People>> parties) throws ExecutionException, InterruptedException {
        try (var all = Executors.newFixedThreadPool(parties.size())) {
            for (var going :
                    parties.stream().map(party -> all.submit(() -> go(party))).toList()) {
                going.get();
            }
        }
    }

    private void go(Consumer<People> party) {
        try (var window = Window.at(demo.address())) {
            party.accept(window.people());
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

    private void visitor(People people) {
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

    private void employers(People people, Scene scene) {
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

    private void candidate(People people, Scene scene) {
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

    /** Who has an account and nothing else yet, begins a dossier, and erases it. */
    private void beginner(People people) {
        try (var visit = people.as("candidate-robin")) {
            tour.from(visit, "/mijn");
            visit.open("/mijn").fill("Voornaam", "Robin").fill("Postcode", "2312");
            visit.page().locator("#region").selectOption("AM19");
            visit.press("Begin");
            tour.from(visit, "/mijn");
            visit.open("/mijn/dossier/wissen").choose("Ja").press("Wis mijn dossier");
            visit.page().waitForURL("**/mijn/dossier/wissen/*");
            tour.arrived(visit);
            visit.page().getByText("Naar de voorpagina").waitFor();
            tour.look(visit, "a dossier that is gone");
        }
    }

    private void coach(People people, Scene scene) {
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
            tour.empty(visit, "/coach/kandidaten/" + scene.thin());
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

    private void manager(People people, Scene scene, String question) {
        try (var visit = people.as("manager-leiden")) {
            tour.from(visit, "/regio", "/regio/kennismakingen/" + scene.agreed(), "/regio/vragen/" + question);
            tour.rest(visit, "/regio");
            tour.empty(visit, "/regio/kennismakingen/" + scene.agreed());
            tour.empty(visit, "/regio/vragen/" + question);
        }
    }

    private void professional(People people, Scene scene) {
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

    private void editor(People people, String story, String weights) {
        try (var visit = people.as("editor")) {
            tour.from(
                    visit,
                    "/redactie",
                    "/redactie?soon=true&waiting=true&state=retired",
                    "/redactie/verhalen/" + story);
            tour.rest(visit, "/redactie");
            tour.empty(visit, "/redactie/tips/nieuw");
            tour.empty(visit, "/redactie/tips/T001/schrijven");
            tour.empty(visit, "/redactie/verhalen/" + story);
            tour.empty(visit, "/redactie/gewichten/nieuw");
            tour.empty(visit, "/redactie/gewichten/" + weights);
        }
    }

    /** Of an employer, which waits for the account manager. */
    private String question() throws IOException, InterruptedException {
        return door.read(ok(door.get("manager-leiden", "/open-questions")))
                .path("items")
                .valueStream()
                .filter(one -> one.path("text").asString().equals(Scene.QUESTION))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    /** The version of weights that an account manager puts forward, those that hold. */
    private String proposedWeights() throws IOException, InterruptedException {
        var points = door.read(ok(door.get("editor", "/weights"))).path("points");
        return door.read(ok(door.post(
                        "manager-leiden",
                        "/weights/changes",
                        "{\"points\": %s, \"why\": \"Om na te gaan.\"}".formatted(points))))
                .path("version")
                .asString();
    }
}
