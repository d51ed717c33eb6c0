package nl.warmwelkom.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Product.class)
class FollowPagesTest {

    private static final String CHANGED = "Er is iets veranderd sinds je deze pagina opende.";

    private final People people;

    FollowPagesTest(People people) {
        this.people = people;
    }

    @Test
    void a_candidate_who_has_the_own_page_open_is_told_of_a_proposal_and_reads_nothing_until_they_want_to() {
        try (var sam = people.as("candidate-sam");
                var coach = people.as("jobcoach-leiden")) {
            var complaints = complaints(sam);
            sam.page().waitForResponse(FollowPagesTest::isStream, () -> sam.open("/mijn"));
            var page = sam.words();
            var readBefore = readBySam(sam);

            var title = proposed(coach);

            sam.page().getByText(CHANGED).waitFor();
            assertThat(readBySam(sam)).as("in the access log").isEqualTo(readBefore);
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

    /** What Sam did according to the log, of which reading is not written down. It stands in another tab. */
    private static List<String> readBySam(Visit sam) {
        var all = new ArrayList<>(lines(sam, "?ook=ik"));
        all.removeAll(lines(sam, ""));
        return all;
    }

    private static List<String> lines(Visit sam, String whose) {
        try (var tab = sam.page().context().newPage()) {
            tab.navigate("/mijn/wie-keek" + whose);
            return tab.locator(".ww-log__line").allInnerTexts();
        }
    }
}
