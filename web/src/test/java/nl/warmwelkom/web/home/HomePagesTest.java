package nl.warmwelkom.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Language;
import nl.warmwelkom.web.visit.OpenSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class HomePagesTest extends OpenSite {

    HomePagesTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @Test
    void the_front_door_has_one_sentence_one_main_action_and_four_doors() {
        var home = visitor().open("/");

        assertThat(home.page().select(".ww-lead").text().split("\\. ")).hasSize(1);
        assertThat(home.page().select(".utrecht-button--primary-action").eachText())
                .containsExactly("Doe de check");
        assertThat(home.page().select(".ww-door a").eachText())
                .containsExactly(
                        "Ik ben werkgever", "Ik zoek werk", "Ik ben jobcoach of professional", "Ik ben accountmanager");
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void a_door_says_what_can_be_done_today_and_what_is_still_to_come(Door door) {
        var page = visitor().open(door.path());

        assertThat(page.text()).contains("Wat kan nu al?", "Wij bouwen nog");
        assertThat(page.page().select("a.utrecht-button--primary-action").attr("href"))
                .isEqualTo(door.next());
    }

    @Test
    void no_link_of_ours_is_dead_in_either_language() {
        var visited = new HashSet<String>();
        var open = new ArrayDeque<>(Set.of("/", "/watertemperatuur", "/?lang=en"));
        while (!open.isEmpty()) {
            var path = open.remove();
            if (visited.add(path)) {
                var page = visitor().open(path);
                assertThat(page.status()).as(path).isEqualTo(200);
                page.page().select("a[href]").stream()
                        .map(link -> link.absUrl("href"))
                        // The API is the gateway's: behind the same door, but not of this application.
                        // So is logging in, which begins on the way to /thuis.
                        .filter(address ->
                                address.startsWith(site()) && !address.contains("/api/") && !address.contains("/thuis"))
                        .map(address -> address.substring(site().length()).replaceAll("#.*", ""))
                        .forEach(open::add);
            }
        }
        assertThat(visited).contains("/uitleg", "/voor/kandidaat?lang=en", "/watertemperatuur?lang=en");
    }

    @Test
    void english_is_one_click_away_and_stays_until_dutch_is_chosen_again() {
        var page = visitor().open("/").follow("English");
        assertThat(page.page().select("html").attr("lang")).isEqualTo("en");

        page.follow("I am an employer").follow("Do the check");
        assertThat(page.heading()).isEqualTo("How cold is the water for you?");

        page.follow("Nederlands");
        assertThat(page.heading()).isEqualTo("Hoe koud is het water voor u?");
    }

    @Test
    void the_explanation_says_what_is_kept_and_what_is_never_done() {
        assertThat(visitor().open("/uitleg").text())
                .contains(
                        "Dan bewaren wij uw antwoorden en uw vraag niet",
                        "krijgt geen cookies",
                        "Wij geven mensen geen cijfer");
    }

    @Test
    void how_proposals_come_about_says_who_decides_and_what_never_counts() {
        var page = visitor().open("/uitleg").follow("Hoe komt een voorstel tot stand?");

        assertThat(page.heading()).isEqualTo("Hoe komt een voorstel tot stand?");
        assertThat(page.text())
                .contains("Mensen beslissen", "Ziekte, medicijnen, leeftijd, geslacht en afkomst tellen nooit mee");
    }

    @Test
    void the_record_of_the_algorithm_has_each_part_that_the_register_asks_for() {
        assertThat(visitor().open("/uitleg/algoritme").page().select("main h2").eachText())
                .containsExactly(
                        "Naam",
                        "Wat het doet",
                        "Soort",
                        "Doel en gevolg",
                        "Mensen erbij",
                        "Gegevens",
                        "Wat mis kan gaan",
                        "Wet",
                        "Broncode",
                        "Vragen");
    }

    @Test
    void the_accessibility_statement_says_when_the_pages_were_checked_or_that_they_were_not() {
        var checked = new LastCheck()
                .on()
                .map(on -> "Het laatst nagekeken op " + new Days().words(on, Language.DUTCH.locale()))
                .orElse("Deze versie is nog niet nagekeken");

        assertThat(visitor().open("/").follow("Toegankelijkheidsverklaring").text())
                .contains("status D", checked);
    }
}
