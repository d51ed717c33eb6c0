package nl.warmwelkom.web.quickcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import nl.warmwelkom.web.visit.OpenSite;
import nl.warmwelkom.web.visit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExtendWith(OutputCaptureExtension.class)
class ServiceDownTest extends OpenSite {

    ServiceDownTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        super(port, breakers);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 429, 500, 503})
    void an_outcome_that_cannot_be_had_keeps_all_answers_until_it_can(int status) {
        SERVICES.failWith(status);
        var baker = askForOutcome();

        assertThat(baker.status()).isEqualTo(503);
        assertThat(baker.text()).contains("Dat ligt aan ons, niet aan u", "Uw antwoorden zijn niet weg");
        assertThat(baker.carried("answer.ziekteverzuim")).isEqualTo("3");
        assertThat(baker.carried("question")).isEqualTo("Wat kost het?");

        SERVICES.failWith(200);
        assertThat(baker.press("Probeer het opnieuw").heading()).isEqualTo("Zo voelt het water voor u");
        assertThat(SERVICES.checks()).hasSize(2).allMatch(SERVICES.checks().getFirst()::equals);
    }

    @Test
    void one_can_go_back_to_the_answers_instead() {
        SERVICES.failWith(503);

        var baker = askForOutcome().press("Terug naar mijn antwoorden");

        assertThat(baker.page().select("textarea").val()).isEqualTo("Wat kost het?");
    }

    @Test
    void the_language_can_be_changed_while_waiting() {
        SERVICES.failWith(503);

        var baker = askForOutcome().press("English");

        assertThat(baker.heading()).isEqualTo("This does not work right now");
        assertThat(baker.carried("answer.ziekteverzuim")).isEqualTo("3");
    }

    @Test
    void a_service_that_is_too_slow_is_not_waited_for() {
        SERVICES.answerAfter(Duration.ofSeconds(30));

        assertThat(askForOutcome().status()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"temperature\": 101, \"concerns\": [], \"tips\": []}", "<html>"})
    void an_outcome_that_makes_no_sense_is_not_shown(String outcome) {
        SERVICES.answerWith(outcome);

        assertThat(askForOutcome().status()).isEqualTo(503);
    }

    @Test
    void a_service_that_keeps_failing_is_left_alone_for_a_while() {
        SERVICES.failWith(500);
        for (var time = 0; time < 8; time++) {
            assertThat(askForOutcome().status()).isEqualTo(503);
        }

        assertThat(SERVICES.checks()).hasSize(5);
    }

    @Test
    void what_an_employer_wrote_is_in_no_log(CapturedOutput output) {
        SERVICES.failWith(500);
        askForOutcome();

        assertThat(output).contains("match-service").doesNotContain("Wat kost het", "ziekteverzuim");
    }

    private Visitor askForOutcome() {
        return visitorAtFirstStatement()
                .choose("Een zorg")
                .press("Volgende")
                .press("Overslaan")
                .press("Overslaan")
                .type("question", "Wat kost het?")
                .press("Toon mijn uitkomst");
    }
}
