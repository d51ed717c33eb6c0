package nl.warmwelkom.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.warmwelkom.local.DemoProduct;
import nl.warmwelkom.local.DemoProduct.Demo;
import nl.warmwelkom.local.OneDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whole journeys with the keyboard alone. */
@ExtendWith({DemoProduct.class, Product.class})
class KeyboardPagesTest {

    private static final String SAM = "00000000-0000-4000-8000-0000000000c1";

    private final People people;
    private final OneDoor door;

    KeyboardPagesTest(People people, Demo demo) {
        this.people = people;
        this.door = demo.door();
    }

    @Test
    void a_visitor_does_the_quick_check_with_the_keyboard_alone() {
        try (var visit = people.visitor().open("/watertemperatuur")) {
            var keys = new Keyboard(visit.page());
            keys.skip().to("Begin").leave("Enter");
            keys.skip()
                    .to("Wat doet uw bedrijf?")
                    .press("ArrowDown")
                    .to("Naar de vragen")
                    .leave("Enter");

            assertThat(visit.words()).contains("Vraag 1 van");
            keys.skip().to("Volgende").leave("Enter").mend("answer-1");
            // Enter in an answer goes on.
            keys.press("Space")
                    .press("ArrowDown")
                    .press("ArrowDown")
                    .press("ArrowDown")
                    .leave("Enter");
            assertThat(visit.words()).contains("Vraag 2 van");
            keys.skip().to("Overslaan").leave("Enter");
            keys.skip().to("Vorige").leave("Enter");
            assertThat(visit.words()).contains("Vraag 2 van");
            keys.skip().to("Laat mijn uitkomst nu zien").leave("Enter");

            assertThat(visit.heading()).isEqualTo("Zo voelt het water voor u");
            assertThat(visit.words()).contains("een grote zorg");
            keys.skip().to("Mijn antwoorden bekijken");
        }
    }

    @Test
    void an_employer_says_yes_asks_and_says_no_with_the_keyboard_alone() throws Exception {
        var stage = Stage.of(door, 94, "Kwekerij De Toets", "Hulp in de kas");
        for (var candidate : List.of("Ada", "Bo", "Cas")) {
            stage.offer(Stage.candidate(door, candidate));
        }
        try (var visit = people.as(stage.account())) {
            var keys = new Keyboard(visit.page());
            keys.skip().to("Hulp in de kas").leave("Enter");
            keys.skip().to("Ja, ik wil kennismaken").leave("Enter");
            keys.skip()
                    .to("Wilt u deze persoon iets zeggen?")
                    .type("Welkom!")
                    .to("Zeg ja")
                    .leave("Enter");
            keys.done("U zei ja").to("Terug naar mijn pagina").leave("Enter");

            keys.skip().to("Hulp in de kas").leave("Enter");
            keys.skip().to("Ik heb eerst een vraag").leave("Enter");
            keys.skip().to("Verstuur mijn vraag").leave("Enter").mend("wordsToCoach");
            keys.type("Wat helpt in de eerste week?").to("Verstuur mijn vraag").leave("Enter");
            keys.done("Uw vraag is verstuurd");

            keys.to("Nee, nu niet").leave("Enter");
            keys.skip().to("Wij hebben nu te weinig tijd").press("ArrowDown");
            keys.to("Zit er een zorg achter?").press("ArrowDown").to("Zeg nee").leave("Enter");
            keys.done("U zei nee");
        }
    }

    @Test
    void a_candidate_chooses_what_is_shown_and_says_yes_with_the_keyboard_alone() throws Exception {
        Stage.of(door, 95, "Rijwielen De Toets", "Hulp in de werkplaats").propose(SAM);
        try (var visit = people.as("candidate-sam")) {
            var keys = new Keyboard(visit.page());
            keys.skip().to("Hulp in de werkplaats").leave("Enter");
            keys.skip().to("Ja, ik wil kennismaken").leave("Enter");
            keys.skip().to("Alleen wat mij helpt").leave("Enter");
            // What was chosen is heard first.
            keys.hasFocus("#seen-title");
            keys.backTo("Mijn voornaam").press("Space");
            visit.page().getByText("Sam wil graag kennismaken").waitFor();
            assertThat(keys.focused())
                    .as("the focus stays while the page beside it changes")
                    .isEqualTo("Mijn voornaam");
            keys.to("Zeg ja, en laat dit zien").leave("Enter");
            keys.done("Je zei ja. Eerst kijkt de accountmanager.");
        }
    }

    @Test
    void an_account_manager_reviews_with_the_keyboard_alone() throws Exception {
        var stage = Stage.of(door, 96, "Wasserij De Toets", "Hulp in de wasserij");
        stage.agree(Stage.candidate(door, "Dee"));
        try (var visit = people.as("manager-leiden")) {
            var keys = new Keyboard(visit.page());
            keys.skip().to("Hulp in de wasserij").leave("Enter");
            keys.skip().to("Bevestig mijn besluit").leave("Enter").mend("decision");
            keys.to("Goed zo: de werkgever mag het weten").press("Space");
            keys.to("Woorden voor de jobcoach").backTo("Waarom? (bij terug of nee)");
            keys.to("Bevestig mijn besluit").leave("Enter");
            keys.done("Uw besluit is bewaard");
        }
    }

    @Test
    void a_stop_that_cannot_be_seen_is_noticed() {
        try (var visit = people.visitor().open("/hulp")) {
            visit.page().evaluate("""
                    () => document.querySelectorAll('a').forEach(link => {
                      for (const way of ['outline', 'box-shadow']) link.style.setProperty(way, 'none', 'important');
                      for (const way of ['background-color', 'border-color']) link.style.setProperty(way, 'white', 'important');
                    })""");

            assertThatThrownBy(() -> new Keyboard(visit.page()).skip())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("has the focus");
        }
    }
}
