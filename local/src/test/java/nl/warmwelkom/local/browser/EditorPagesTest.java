package nl.warmwelkom.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Product.class)
class EditorPagesTest {

    private final People people;

    EditorPagesTest(People people) {
        this.people = people;
    }

    @Test
    void an_editor_writes_a_next_version_and_a_colleague_publishes_it() {
        try (var editor = people.as("editor").look("redactie")) {
            editor.open("/redactie/tips/T031").look("redactie-tip").follow("Schrijf een nieuwe versie");
            editor.fill("Titel", "").press("Bewaar, en laat een collega lezen").look("redactie-schrijven");
            assertThat(editor.words()).contains("Dit klopt nog niet", "Titel");

            editor.fill("Titel", "Geld voor een jobcoach op uw werk").press("Bewaar, en laat een collega lezen");
            assertThat(editor.words()).contains("Uw versie is bewaard", "U schreef dit zelf");
        }
        try (var second =
                people.as("editor-second").open("/redactie?waiting=true").follow("Geld voor een eigen jobcoach")) {
            second.press("Goed, zet hem erop");
            assertThat(second.words()).contains("De tip staat erop");
        }
    }

    @Test
    void an_employer_tells_how_it_went_and_an_editor_reads_it_first() {
        try (var employer =
                people.as("employer-zorghuis").follow("Andere werkgevers").look("werkgever-verhalen-leeg")) {
            employer.follow("Vertel hoe het ging")
                    .press("Stuur naar de redacteur")
                    .look("werkgever-verhaal");
            employer.page().getByLabel("Over welke zorg gaat het?").selectOption("collegas");
            employer.fill(
                            "Uw verhaal",
                            "Wij waren bang voor de sfeer in het team. Wij vertelden eerst wat er ging komen. Het team wilde graag helpen.")
                    .press("Stuur naar de redacteur");
            assertThat(employer.words()).contains("Wacht op de redacteur");
        }
        try (var editor = people.as("editor").follow("Verhalen").look("redactie-verhalen")) {
            editor.page().locator(".ww-task a").first().click();
            editor.look("redactie-verhaal")
                    .choose("Goed zo, andere werkgevers mogen het lezen")
                    .press("Bevestig");
            assertThat(editor.words()).contains("Uw besluit is bewaard");
            editor.follow("Vragen").look("redactie-vragen-leeg");
        }
        try (var employer =
                people.as("employer-zorghuis").follow("Andere werkgevers").look("werkgever-verhalen")) {
            assertThat(employer.words()).contains("Andere werkgevers kunnen dit lezen");
        }
    }

    /** In the end the numbers are what they were: other stories count on them. */
    @Test
    void an_editor_and_an_account_manager_change_the_weights_together() {
        var neighbouring = "Werk dat daar dicht bij ligt";
        try (var editor = people.as("editor").follow("Gewichten").look("redactie-gewichten")) {
            editor.follow("Stel andere gewichten voor").fill(neighbouring, "9").press("Leg het voor");
            assertThat(editor.look("redactie-gewichten-nieuw").words())
                    .contains("Dit klopt nog niet", neighbouring, "Waarom is dit beter?");

            editor.fill(neighbouring, "4")
                    .fill("Waarom is dit beter?", "Wie een ander vak zoekt, kan ook hier beginnen.")
                    .press("Leg het voor");
            editor.follow("Bekijk het voorstel").look("redactie-gewichten-wacht");
            assertThat(editor.words()).contains("Een accountmanager zegt ja of nee.");
        }
        try (var manager = people.as("manager-leiden").look("regio-gewichten-wachten")) {
            manager.follow("Bekijk het voorstel").follow("Bekijk het voorstel").look("regio-gewichten-besluit");
            manager.choose("Ja, dit gaat gelden").press("Bevestig mijn besluit");
            assertThat(manager.look("regio-gewichten").words()).contains("De nieuwe gewichten gelden vanaf nu.");
            assertThat(manager.open("/uitleg/voorstellen").words()).contains(neighbouring + "\t4");

            manager.open("/regio/gewichten/nieuw")
                    .fill(neighbouring, "3")
                    .fill("Waarom is dit beter?", "Het hielp niet.")
                    .press("Leg het voor");
        }
        try (var editor = people.as("editor")) {
            editor.follow("Bekijk het voorstel").follow("Bekijk het voorstel");
            editor.choose("Ja, dit gaat gelden").press("Bevestig mijn besluit");
            assertThat(editor.open("/uitleg/voorstellen").words()).contains(neighbouring + "\t3");
        }
    }
}
