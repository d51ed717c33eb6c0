package nl.warmwelkom.match.effect.domain;

import static nl.warmwelkom.match.effect.domain.Made.NOON;
import static nl.warmwelkom.match.effect.domain.Made.TIP;
import static nl.warmwelkom.match.effect.domain.Made.WORRY;
import static nl.warmwelkom.match.effect.domain.Made.course;
import static nl.warmwelkom.match.effect.domain.Made.given;
import static nl.warmwelkom.match.effect.domain.Made.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.warmwelkom.match.effect.domain.Experience.Feedback;
import org.junit.jupiter.api.Test;

class EmployerTest {

    private static final Experience SEEN = new Experience(List.of(), List.of(shown(5)));

    @Test
    void a_change_runs_from_the_last_answer_before_the_tip_to_the_last_one_after_it() {
        var employer = new Employer(
                SEEN,
                course(
                        given(Moment.BEFORE, 0, 2),
                        given(Moment.BEFORE, 4, 5),
                        given(Moment.AFTER_TIPS, 6, 4),
                        given(Moment.AFTER_TIPS, 7, 3),
                        given(Moment.AFTER_MEETING, 8, 1)));

        assertThat(employer.change(TIP, WORRY, Moment.AFTER_TIPS)).contains(-2);
        assertThat(employer.change(TIP, WORRY, Moment.AFTER_MEETING)).contains(-4);
        assertThat(employer.change(TIP, WORRY, Moment.AFTER_3_MONTHS)).isEmpty();
    }

    @Test
    void an_answer_from_after_the_tip_is_no_before_and_one_from_before_it_no_after() {
        var late = new Employer(SEEN, course(given(Moment.BEFORE, 6, 5), given(Moment.AFTER_TIPS, 7, 3)));
        var early = new Employer(SEEN, course(given(Moment.BEFORE, 0, 5), given(Moment.AFTER_TIPS, 4, 3)));

        assertThat(late.change(TIP, WORRY, Moment.AFTER_TIPS)).isEmpty();
        assertThat(early.change(TIP, WORRY, Moment.AFTER_TIPS)).isEmpty();
    }

    @Test
    void a_tip_that_was_not_shown_for_a_worry_did_nothing_to_it() {
        var employer = new Employer(SEEN, course(given(Moment.BEFORE, 0, 5), given(Moment.AFTER_TIPS, 6, 3)));

        assertThat(employer.change("T002", WORRY, Moment.AFTER_TIPS)).isEmpty();
        assertThat(employer.change(TIP, "kosten", Moment.AFTER_TIPS)).isEmpty();
    }

    @Test
    void the_first_time_that_a_tip_is_seen_counts() {
        var again = SEEN.seeing(List.of(shown(9)));

        assertThat(again).isEqualTo(SEEN);
        assertThat(SEEN.seeing(List.of(new Experience.Shown(TIP, "kosten", NOON, false)))
                        .shown())
                .hasSize(2);
    }

    @Test
    void the_last_word_about_a_tip_counts() {
        var experience = Experience.NONE
                .saying(new Feedback(TIP, Verdict.KNEW_THAT, "Al jaren.", NOON))
                .saying(new Feedback("T002", Verdict.KNEW_THAT, null, NOON))
                .saying(new Feedback(TIP, Verdict.HELPFUL, null, NOON.plusSeconds(1)));

        assertThat(experience.feedback()).hasSize(2);
        assertThat(experience.knew()).containsExactly("T002");
    }

    @Test
    void a_response_that_comes_late_stands_where_it_belongs() {
        assertThat(course(given(Moment.AFTER_TIPS, 7, 3), given(Moment.BEFORE, 0, 5)))
                .isEqualTo(course(given(Moment.BEFORE, 0, 5), given(Moment.AFTER_TIPS, 7, 3)));
    }

    @Test
    void somebody_who_keeps_answering_does_not_fill_the_database() {
        var course = IntStream.range(0, 300)
                .mapToObj(hour -> given(Moment.BEFORE, hour, 3))
                .reduce(Course.NONE, Course::and, (one, _) -> one);

        assertThat(course.given()).hasSize(50);
        assertThat(course.given().getLast()).isEqualTo(given(Moment.BEFORE, 299, 3));
    }
}
