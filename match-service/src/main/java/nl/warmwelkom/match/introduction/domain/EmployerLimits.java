package nl.warmwelkom.match.introduction.domain;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many open offers an employer gets at once: an employer is not flooded. Offers sit in numbered slots, so that a store
 * can hold two people who approve at the same moment to it by keeping the numbers unique.
 */
public record EmployerLimits(int perEmployer, int perOpening) {

    public static final EmployerLimits STANDARD = new EmployerLimits(5, 3);

    public EmployerLimits {
        if (perEmployer < 1 || perOpening < 1) {
            throw new IllegalArgumentException("A limit leaves room for one offer at least");
        }
    }

    /** The lowest free slots, both counted from 1, or the limit that is reached. */
    public Slots choose(Set<Integer> takenAtEmployer, Set<Integer> takenAtPosition, int openings) {
        if (takenAtEmployer.size() >= perEmployer) {
            return new Slots.EmployerFull(perEmployer);
        }
        var perPosition = perOpening * openings;
        if (takenAtPosition.size() >= perPosition) {
            return new Slots.PositionFull(perPosition);
        }
        return new Slots.Free(lowestFree(takenAtEmployer), lowestFree(takenAtPosition));
    }

    private static int lowestFree(Set<Integer> taken) {
        return IntStream.iterate(1, slot -> slot + 1)
                .filter(slot -> !taken.contains(slot))
                .findFirst()
                .getAsInt();
    }

    /** A place for one more offer, or why there is none. */
    public sealed interface Slots {

        record Free(int atEmployer, int atPosition) implements Slots {}

        record EmployerFull(int limit) implements Slots {}

        record PositionFull(int limit) implements Slots {}
    }
}
