package nl.warmwelkom.match.round.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which workplace each seeker of a task is proposed.
 *
 * @param workplaces in the order of the seekers; empty for who is proposed nothing
 */
public record Seating(List<OptionalInt> workplaces) {

    public Seating {
        workplaces = List.copyOf(workplaces);
    }

    static Seating of(int[] workplaces) {
        return new Seating(Arrays.stream(workplaces)
                .mapToObj(place -> place == Seats.NOWHERE ? OptionalInt.empty() : OptionalInt.of(place))
                .toList());
    }

    /** The option that a seeker is proposed. */
    public Optional<Option> of(Task task, int seeker) {
        var place = workplaces.get(seeker);
        return place.isEmpty()
                ? Optional.empty()
                : task.seekers().get(seeker).options().stream()
                        .filter(option -> option.workplace() == place.getAsInt())
                        .findFirst();
    }

    public int served() {
        return (int) workplaces.stream().filter(OptionalInt::isPresent).count();
    }

    public long totalFit(Task task) {
        var total = 0L;
        for (var seeker = 0; seeker < workplaces.size(); seeker++) {
            total += of(task, seeker).map(Option::fit).orElse(0);
        }
        return total;
    }

    /** How long those who are served waited, together. */
    public long waited(Task task) {
        var total = 0L;
        for (var seeker = 0; seeker < workplaces.size(); seeker++) {
            total += workplaces.get(seeker).isPresent()
                    ? task.seekers().get(seeker).waited()
                    : 0;
        }
        return total;
    }
}
