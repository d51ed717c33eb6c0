package nl.warmwelkom.match.matching.index;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.PositionId;

/** Keeps an {@link Index} up to date with what is told of employers, positions and openings, in whatever order it comes. */
public final class Ledger {

    private static final int NOBODY = -1;

    private final Index index;
    private final Batch batch;
    private final Directory employers = new Directory();

    /** By the number of an employer: the last number seen, whether it is open, and its first position. */
    private int[] employerSeen = new int[0];

    private boolean[] open = new boolean[0];
    private int[] first = new int[0];

    /** By the number of a position: the last number seen, openings in all, its employer and the next position there. */
    private int[] seen = new int[0];

    private int[] openings = new int[0];
    private int[] employer = new int[0];
    private int[] next = new int[0];

    private Map<String, Integer> taken = Map.of();

    public Ledger(Index index) {
        this.index = index;
        this.batch = index.begin();
    }

    /** Applies what was told; whoever asks the index sees all of it or nothing. */
    public synchronized void apply(List<? extends Change> changes) {
        changes.forEach(this::apply);
        batch.publish();
    }

    /** After the first many changes: makes the index as small and quick as it can be. */
    public synchronized void tidy() {
        batch.tidy();
        batch.publish();
    }

    /** The number of the last event of a position that is in the index; 0 before the first. */
    public synchronized long lastSeen(PositionId position) {
        var number = index.number(position);
        return number == Directory.UNKNOWN || number >= seen.length ? 0 : seen[number];
    }

    /** The number of the last event of an employer that is in the index; 0 before the first. */
    public synchronized long lastSeen(EmployerId id) {
        var number = find(id);
        return number == Directory.UNKNOWN || number >= employerSeen.length ? 0 : employerSeen[number];
    }

    private void apply(Change change) {
        switch (change) {
            case Change.EmployerTold told -> employer(told.employer(), told.sequence(), told.open());
            case Change.EmployerGone gone -> employer(gone.employer(), gone.sequence(), false);
            case Change.PositionTold told -> position(told);
            case Change.PositionGone gone -> gone(gone);
            case Change.OpeningsTaken now -> openingsTaken(now.byPosition());
        }
    }

    private void employer(EmployerId id, long sequence, boolean isOpen) {
        var number = numberOf(id);
        if (sequence <= employerSeen[number]) {
            return;
        }
        employerSeen[number] = (int) sequence;
        if (open[number] != isOpen) {
            open[number] = isOpen;
            eachAt(number, this::restate);
        }
    }

    private void position(Change.PositionTold told) {
        var position = told.position();
        var number = numberOf(position.id());
        if (told.sequence() <= seen[number]) {
            return;
        }
        seen[number] = (int) told.sequence();
        openings[number] = position.openingsLeft();
        var whose = numberOf(position.employer());
        if (employer[number] != whose) {
            leave(number);
            employer[number] = whose;
            next[number] = first[whose];
            first[whose] = number;
        }
        batch.put(
                told.area(),
                new Position(
                        position.id(),
                        position.employer(),
                        position.place(),
                        open[whose],
                        openings[number] - taken(position.id()),
                        position.work()));
    }

    private void gone(Change.PositionGone gone) {
        var number = numberOf(gone.position());
        if (gone.sequence() > seen[number]) {
            seen[number] = (int) gone.sequence();
            leave(number);
            batch.remove(gone.position());
        }
    }

    private void openingsTaken(Map<String, Integer> now) {
        var touched = new HashSet<>(taken.keySet());
        touched.addAll(now.keySet());
        touched.removeIf(id -> taken.getOrDefault(id, 0).equals(now.getOrDefault(id, 0)));
        taken = now;
        for (var id : touched) {
            var number = index.number(new PositionId(id));
            if (number != Directory.UNKNOWN && number < employer.length && employer[number] != NOBODY) {
                restate(number);
            }
        }
    }

    private int taken(PositionId id) {
        return taken.getOrDefault(id.value(), 0);
    }

    private void restate(int number) {
        var id = index.position(number);
        batch.state(id, open[employer[number]], openings[number] - taken(id));
    }

    private void eachAt(int whose, IntConsumer position) {
        for (var number = first[whose]; number != NOBODY; number = next[number]) {
            position.accept(number);
        }
    }

    /** Takes a position out of those of its employer. */
    private void leave(int number) {
        var whose = employer[number];
        employer[number] = NOBODY;
        if (whose == NOBODY) {
            return;
        }
        if (first[whose] == number) {
            first[whose] = next[number];
            return;
        }
        for (var before = first[whose]; before != NOBODY; before = next[before]) {
            if (next[before] == number) {
                next[before] = next[number];
                return;
            }
        }
    }

    private int numberOf(PositionId id) {
        var number = index.numberOf(id);
        if (number >= seen.length) {
            var length = Math.max(2 * seen.length, number + 1);
            seen = Arrays.copyOf(seen, length);
            openings = Arrays.copyOf(openings, length);
            employer = filled(employer, length);
            next = filled(next, length);
        }
        return number;
    }

    private int numberOf(EmployerId id) {
        var words = index.packing().ids().of(id.value());
        var number = employers.of(words.high(), words.low());
        if (number >= employerSeen.length) {
            var length = Math.max(2 * employerSeen.length, number + 1);
            employerSeen = Arrays.copyOf(employerSeen, length);
            open = Arrays.copyOf(open, length);
            first = filled(first, length);
        }
        return number;
    }

    private int find(EmployerId id) {
        var words = index.packing().ids().of(id.value());
        return employers.find(words.high(), words.low());
    }

    private static int[] filled(int[] present, int length) {
        var longer = Arrays.copyOf(present, length);
        Arrays.fill(longer, present.length, length, NOBODY);
        return longer;
    }
}
