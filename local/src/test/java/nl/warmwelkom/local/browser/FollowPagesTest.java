package nl.warmwelkom.local.browser;

import static nl.warmwelkom.local.OneDoor.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.warmwelkom.local.DemoProduct;
import nl.warmwelkom.local.DemoProduct.Demo;
import nl.warmwelkom.local.OneDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({DemoProduct.class, Product.class})
class FollowPagesTest {

    private static final String CHANGED = "Er is iets veranderd sinds je deze pagina opende.";

    private final People people;
    private final OneDoor door;

    FollowPagesTest(People people, Demo demo) {
        this.people = people;
        this.door = demo.door();
    }

    @Test
    void a_candidate_who_has_the_own_page_open_is_told_of_a_proposal_and_reads_nothing_until_they_want_to()
            throws Exception {
        try (var sam = people.as("candidate-sam");
                var coach = people.as("jobcoach-leiden")) {
            var complaints = complaints(sam);
            sam.page().waitForResponse(FollowPagesTest::isStream, () -> sam.open("/mijn"));
            var page = sam.words();
            var readBefore = readBySam();

            var title = proposed(coach);

            sam.page().getByText(CHANGED).waitFor();
            assertThat(readBySam()).as("in the access log").isEqualTo(readBefore);
            assertThat(sam.words()).as("the page as it was").endsWith(page);
            assertThat(complaints).as("of the browser").isEmpty();
            assertThat(sam.look("mijn-veranderd")
                            .follow("Laad de pagina opnieuw")
                            .words())
                    .contains(title)
                    .doesNotContain(CHANGED);
        }
    }

    /** As what came of a round does, once it is over. */
    @Test
    void what_comes_in_the_place_of_a_page_is_where_its_reader_goes_on() {
        try (var manager = people.as("manager-utrecht").open("/regio")) {
            manager.page().evaluate("() => htmx.ajax('GET', '/regio', { target: '#main', select: '#main > *' })");

            assertThat(manager.page().evaluate("document.activeElement.id")).isEqualTo("main");
            assertThat(manager.heading()).isNotBlank();
        }
    }

    /** What breaks a rule of our own content policy is among them. */
    private static List<String> complaints(Visit visit) {
        var complaints = new CopyOnWriteArrayList<String>();
        visit.page().onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        visit.page().onPageError(complaints::add);
        return complaints;
    }

    private static boolean isStream(Response response) {
        return response.url().contains("/mijn/stroom") && response.status() == 200;
    }

    /** A workplace that fits, by its name. */
    private static String proposed(Visit coach) {
        coach.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Sam").setExact(true))
                .click();
        coach.follow("Bekijk werkplekken die passen");
        var last = coach.page().getByRole(AriaRole.ARTICLE).last();
        var title = last.getByRole(AriaRole.HEADING).first().innerText();
        last.getByRole(AriaRole.LINK).first().click();
        coach.fill("Waarom passen deze twee bij elkaar?", "Sam is precies. Hier is dat nodig.")
                .press("Stel voor aan de kandidaat");
        assertThat(coach.words()).contains("Het voorstel ligt bij de kandidaat");
        return title;
    }

    /** The number of the newest line about something that Sam did. Reading the lines is no line. */
    private int readBySam() throws IOException, InterruptedException {
        var sam = door.read(ok(door.get("candidate-sam", "/me")))
                .at("/scope/candidateId")
                .asString();
        var lines = door.read(ok(door.get("candidate-sam", "/candidates/%s/access-log?limit=100".formatted(sam))));
        return lines.path("items")
                .valueStream()
                .filter(line -> line.at("/who/role/code").asString().equals("candidate"))
                .mapToInt(line -> line.path("number").asInt())
                .max()
                .orElseThrow();
    }
}
