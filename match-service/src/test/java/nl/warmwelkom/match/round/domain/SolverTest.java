package nl.warmwelkom.match.round.domain;

import static nl.warmwelkom.match.round.domain.Served.solved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SolverTest {

    private static final Host SHELTER = new Host("shelter", 5);

    private static Seeker waiting(String id, long hours, Option... options) {
        return new Seeker(id, hours, List.of(options));
    }

    private static Option at(int workplace, int fit) {
        return new Option(workplace, fit);
    }

    @Test
    void of_two_who_fit_equally_well_the_one_who_waited_longest_is_served() {
        var places = List.of(new Workplace("kennel", 0, 1));
        var noor = waiting("noor", 800, at(0, 700));
        var sam = waiting("sam", 801, at(0, 700));

        assertThat(Served.by(
                        new Task(List.of(noor, sam), places, List.of(SHELTER)),
                        solved(new Task(List.of(noor, sam), places, List.of(SHELTER)))
                                .seating()))
                .containsExactly("sam");
        assertThat(Served.by(
                        new Task(List.of(sam, noor), places, List.of(SHELTER)),
                        solved(new Task(List.of(sam, noor), places, List.of(SHELTER)))
                                .seating()))
                .containsExactly("sam");
    }

    @Test
    void one_point_of_fit_weighs_more_than_any_wait() {
        var task = new Task(
                List.of(waiting("noor", 1, at(0, 701)), waiting("sam", 50_000, at(0, 700))),
                List.of(new Workplace("kennel", 0, 1)),
                List.of(SHELTER));

        assertThat(Served.by(task, solved(task).seating())).containsExactly("noor");
    }

    @Test
    void somebody_takes_a_lesser_place_so_that_two_are_served() {
        var task = new Task(
                List.of(waiting("sam", 0, at(0, 1000), at(1, 400)), waiting("noor", 0, at(0, 400))),
                List.of(new Workplace("kennel", 0, 1), new Workplace("garden", 0, 1)),
                List.of(SHELTER));

        assertThat(solved(task).seating().workplaces()).containsExactly(OptionalInt.of(1), OptionalInt.of(0));
    }

    @Test
    void an_employer_gets_no_more_offers_than_its_limit_over_all_its_workplaces() {
        var task = new Task(
                List.of(waiting("sam", 0, at(0, 500)), waiting("noor", 0, at(1, 900))),
                List.of(new Workplace("kennel", 0, 3), new Workplace("garden", 0, 3)),
                List.of(new Host("shelter", 1)));

        assertThat(Served.by(task, solved(task).seating())).containsExactly("noor");
    }

    @Test
    void a_region_without_anybody_or_anything_is_divided_at_once() {
        var nothing = new Task(List.of(), List.of(), List.of());
        var nobodyFits = new Task(List.of(waiting("sam", 5)), List.of(), List.of());

        assertThat(solved(nothing).seating().served()).isZero();
        assertThat(Certificate.holds(nobodyFits, solved(nobodyFits))).isTrue();
    }

    @Test
    void the_watch_sees_everybodys_turn_and_can_end_it() {
        var task = Regions.full(7, 100, 10);
        var turns = new java.util.ArrayList<Integer>();

        assertThat(Solver.divide(task, done -> {
                    turns.add(done);
                    return done < 3;
                }))
                .isEmpty();
        assertThat(turns).containsExactly(1, 2, 3);
    }

    @Test
    void what_would_not_fit_into_a_number_is_refused_instead_of_counted_wrong() {
        var task = new Task(
                List.of(waiting("sam", Long.MAX_VALUE / 2, at(0, 1000))),
                List.of(new Workplace("kennel", 0, 1)),
                List.of(SHELTER));

        assertThatThrownBy(() -> solved(task)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_task_that_contradicts_itself_is_refused() {
        assertThatThrownBy(() -> new Task(List.of(waiting("sam", 0, at(1, 500))), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Task(List.of(), List.of(new Workplace("kennel", 1, 1)), List.of(SHELTER)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> waiting("sam", 0, at(0, 500), at(0, 600)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
