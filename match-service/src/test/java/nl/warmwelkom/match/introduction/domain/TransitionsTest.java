package nl.warmwelkom.match.introduction.domain;

import static nl.warmwelkom.match.introduction.domain.Life.MOVES;
import static nl.warmwelkom.match.introduction.domain.Life.MUCH_LATER;
import static nl.warmwelkom.match.introduction.domain.Life.STATES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TransitionsTest {

    static final By LATER = By.system(MUCH_LATER);

    @Test
    void there_is_an_example_of_every_state_and_of_every_move() {
        assertThat(STATES)
                .extracting(Object::getClass)
                .map(type -> (Object) type)
                .containsExactlyInAnyOrderElementsOf(
                        Life.leaves(Introduction.class).distinct().toList());
        assertThat(MOVES)
                .extracting(Object::getClass)
                .map(type -> (Object) type)
                .containsExactlyInAnyOrderElementsOf(Life.leaves(Move.class).toList());
    }

    @Test
    void the_table_speaks_only_of_states_and_moves_that_exist() {
        assertThat(Table.ROWS).hasSize(30);
        assertThat(STATES)
                .extracting(Introduction::status)
                .containsAll(Table.ROWS.stream()
                        .flatMap(row -> Stream.of(row.state(), row.next()))
                        .toList());
        assertThat(MOVES)
                .extracting(Life::name)
                .containsAll(Table.ROWS.stream().map(Table.Row::move).toList());
    }

    @TestFactory
    Stream<DynamicTest> every_move_in_every_state_does_what_the_table_says() {
        return STATES.stream()
                .flatMap(state -> MOVES.stream().map(move -> {
                    var next = Table.next(state, move);
                    var name =
                            "%s in %s leads to %s".formatted(Life.name(move), state.status(), next.orElse("nothing"));
                    return DynamicTest.dynamicTest(
                            name,
                            () -> next.ifPresentOrElse(
                                    status -> assertThat(Transitions.make(state, move, LATER))
                                            .isInstanceOfSatisfying(
                                                    Change.class,
                                                    change -> assertThat(change.to())
                                                            .isInstanceOfSatisfying(
                                                                    Introduction.class,
                                                                    to -> assertThat(to.status())
                                                                            .isEqualTo(status))),
                                    () -> assertThat(Transitions.make(state, move, LATER))
                                            .isEqualTo(new NotNow(state, NotNow.Why.OTHER_STATE))));
                }));
    }

    @Test
    void a_state_is_open_as_long_as_the_table_has_a_move_for_it() {
        assertThat(STATES)
                .allSatisfy(state -> assertThat(state.isOpen())
                        .isEqualTo(
                                Table.ROWS.stream().anyMatch(row -> row.state().equals(state.status()))));
    }
}
