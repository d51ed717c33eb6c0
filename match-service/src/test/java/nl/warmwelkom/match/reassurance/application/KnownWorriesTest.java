package nl.warmwelkom.match.reassurance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.match.reassurance.application.KnownWorries.OpenQuestion;
import org.junit.jupiter.api.Test;

class KnownWorriesTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final OpenQuestion FIRST = new OpenQuestion("r1-1", NOON);
    private static final OpenQuestion SECOND = new OpenQuestion("r2-1", NOON.plusSeconds(60));

    private final KnownWorries cold =
            KnownWorries.NONE.after(Map.of("kosten", 5, "terugval", 4), 20, Map.of(), List.of(FIRST));

    @Test
    void somebody_who_never_answered_has_told_of_no_worry() {
        assertThat(KnownWorries.NONE).isEqualTo(new KnownWorries(Map.of(), 100, Map.of(), List.of()));
    }

    @Test
    void the_latest_answer_about_a_concern_counts_and_what_was_skipped_stays() {
        assertThat(cold.after(Map.of("kosten", 1), 60, Map.of(), List.of()).intensities())
                .isEqualTo(Map.of("kosten", 1, "terugval", 4));
    }

    @Test
    void the_temperature_is_that_of_the_latest_response() {
        assertThat(cold.after(Map.of("kosten", 1), 60, Map.of(), List.of()).temperature())
                .isEqualTo(60);
    }

    @Test
    void a_question_stays_open_when_another_response_comes() {
        assertThat(cold.after(Map.of(), 60, Map.of(), List.of(SECOND)).openQuestions())
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void a_worry_that_showed_in_a_no_never_makes_one_look_weaker() {
        assertThat(cold.with("terugval", 5).intensities()).containsEntry("terugval", 5);
        assertThat(cold.with("kosten", 3).intensities()).containsEntry("kosten", 5);
        assertThat(cold.with("collegas", 5).temperature()).isEqualTo(20);
    }

    @Test
    void a_question_about_a_worry_is_a_strong_worry_and_weakens_no_stronger_one() {
        var asked = cold.after(Map.of(), 20, Map.of("r2-1", List.of("kosten", "klanten")), List.of());

        assertThat(asked.worries()).isEqualTo(Map.of("kosten", 5, "terugval", 4, "klanten", 4));
    }

    @Test
    void what_the_employer_says_that_a_question_is_about_takes_the_place_of_what_was_heard() {
        var heard = KnownWorries.NONE.after(Map.of(), 100, Map.of("r2-1", List.of("klanten")), List.of());

        assertThat(heard.settled(SECOND, List.of("collegas"), false).worries()).isEqualTo(Map.of("collegas", 4));
        assertThat(heard.settled(SECOND, List.of(), true).worries()).isEmpty();
        assertThat(heard.settled(SECOND, List.of(), true).openQuestions()).containsExactly(SECOND);
    }

    @Test
    void a_question_waits_no_longer_when_it_is_answered_or_gets_its_concerns() {
        assertThat(cold.answered(FIRST.id()).openQuestions()).isEmpty();
        assertThat(cold.settled(FIRST, List.of("kosten"), false).openQuestions())
                .isEmpty();
    }
}
