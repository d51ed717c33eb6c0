package nl.warmwelkom.match.introduction.domain;

import static nl.warmwelkom.match.introduction.domain.Life.MOVES;
import static nl.warmwelkom.match.introduction.domain.Life.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class LifePropertiesTest {

    /** One number decides which move is tried and how much later; more often than not one that the table has. */
    final Gen<List<Integer>> lives = lists().of(integers().between(0, 99_999)).ofSizeBetween(0, 25);

    record Step(Introduction before, Move move, By by, Outcome outcome) {

        Introduction after() {
            return outcome instanceof Change<?> change ? change.to() : before;
        }
    }

    @Test
    void no_sequence_of_moves_leaves_the_table() {
        always(step -> !(step.outcome() instanceof Change<?> change)
                || Table.next(step.before(), step.move())
                        .filter(change.to().status()::equals)
                        .isPresent());
    }

    @Test
    void each_move_made_adds_one_entry_to_the_history_and_takes_nothing_away() {
        always(step -> {
            var before = step.before().history().entries();
            var after = step.after().history().entries();
            return step.outcome() instanceof Change<?>
                    ? after.size() == before.size() + 1
                            && after.subList(0, before.size()).equals(before)
                            && after.getLast().by().equals(step.by())
                    : after.equals(before);
        });
    }

    @Test
    void each_move_made_tells_of_the_same_parties_and_of_who_made_it() {
        always(step -> !(step.outcome() instanceof Change<?> change)
                || (!change.events().isEmpty()
                        && change.events().stream()
                                .allMatch(event -> event.parties().equals(PROPOSED.parties())
                                        && event.by().equals(step.by()))));
    }

    @Test
    void the_history_calls_a_move_by_the_name_of_the_event_that_tells_of_it() {
        always(step -> !(step.outcome() instanceof Change<?> change)
                || Life.kebab(change.events().getFirst().getClass())
                        .equals(change.to().history().last().done().code()));
    }

    @Test
    void a_refusal_points_at_the_state_as_it_was() {
        always(step -> switch (step.outcome()) {
            case Change<?> _ -> true;
            case NotNow(var present, var why) -> present.equals(step.before());
            case NotShareable(var present, var items) -> present.equals(step.before()) && !items.isEmpty();
        });
    }

    @Test
    void no_employer_knows_before_the_candidate_agreed_and_the_account_manager_approved() {
        always(step -> !(step.after() instanceof Told) || agreedThenApproved(step.after()));
    }

    @Test
    void an_employer_sees_no_more_than_the_dossier_allowed() {
        always(step -> !(step.after() instanceof Told told)
                || told.offer().yes().sharing().within(Life.ALLOWED) instanceof Sharing.Within.Allowed);
    }

    @Test
    void nobody_is_reminded_twice_of_the_same_thing() {
        always(step -> {
            var entries = step.after().history().entries();
            return entries.size() < 2
                    || entries.getLast().done() != Done.REMINDED
                    || entries.get(entries.size() - 2).done() != Done.REMINDED;
        });
    }

    @Test
    void what_is_closed_stays_closed() {
        always(step -> step.before().isOpen() || step.outcome() instanceof NotNow);
    }

    @Test
    void withdrawn_is_final_and_holds_nothing_to_show() {
        always(step -> !(step.before() instanceof Withdrawn)
                || (step.after().equals(step.before()) && !(step.after() instanceof Told)));
    }

    @Test
    void the_made_up_lives_come_through_every_state() {
        var seen = new HashSet<String>();
        qt().withExamples(2000)
                .forAll(lives)
                .checkAssert(life ->
                        lived(life).forEach(step -> seen.add(step.after().status())));

        assertThat(seen)
                .isEqualTo(Life.STATES.stream().map(Introduction::status).collect(Collectors.toSet()));
    }

    private void always(Predicate<Step> holds) {
        qt().forAll(lives).check(life -> lived(life).stream().allMatch(holds));
    }

    private static List<Step> lived(List<Integer> numbers) {
        Introduction state = PROPOSED;
        var now = Life.NOON;
        var steps = new ArrayList<Step>();
        for (var number : numbers) {
            now = now.plus(Duration.ofDays(number % 7 == 0 ? 40 : 1));
            var step = step(state, move(state, number), now);
            steps.add(step);
            state = step.after();
        }
        return steps;
    }

    private static Step step(Introduction state, Move move, Instant now) {
        var by = new By(new Account("account-" + now.getEpochSecond() % 5), Role.JOBCOACH, now);
        return new Step(state, move, by, Transitions.make(state, move, by));
    }

    private static Move move(Introduction state, int number) {
        var possible = MOVES.stream()
                .filter(move -> Table.next(state, move).isPresent())
                .toList();
        // What closes is held back a little, or few lives would come as far as a job.
        var onward = possible.stream()
                .filter(move -> !(move instanceof Move.Withdraw || move instanceof Move.Expire))
                .toList();
        if (number % 10 == 1) {
            return new Move.CandidateAgrees(tooMuch(number), Life.ALLOWED);
        }
        var from = number % 10 < 3 || possible.isEmpty() ? MOVES : number % 10 < 5 ? possible : onward;
        return from.isEmpty() ? MOVES.getFirst() : from.get(number / 10 % from.size());
    }

    private static Sharing tooMuch(int number) {
        return new Sharing(true, number % 3 == 0, true, Set.of(SupportNeed.DECIDING_WHAT_TO_TELL));
    }

    /** Agreed to what the coach wrote last, and approved after that. */
    private static boolean agreedThenApproved(Introduction introduction) {
        var done = introduction.history().entries().stream().map(Entry::done).toList();
        var agreed = done.lastIndexOf(Done.AGREED);
        return agreed > done.lastIndexOf(Done.PROPOSED)
                && agreed > done.lastIndexOf(Done.AMENDED)
                && done.lastIndexOf(Done.APPROVED) > agreed;
    }
}
