package nl.warmwelkom.match.round.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** Tries every division of a small task. */
final class EveryDivision {

    /** What a division is judged by. */
    record Result(int served, long totalFit, long waited) implements Comparable<Result> {

        static Result of(Task task, Seating seating) {
            return new Result(seating.served(), seating.totalFit(task), seating.waited(task));
        }

        @Override
        public int compareTo(Result other) {
            return Comparator.comparingInt(Result::served)
                    .thenComparingLong(Result::totalFit)
                    .thenComparingLong(Result::waited)
                    .compare(this, other);
        }
    }

    private final Task task;
    private final int[] chosen;
    private Result best = new Result(-1, 0, 0);
    private final Set<Set<String>> servedByTheBest = new HashSet<>();

    private EveryDivision(Task task) {
        this.task = task;
        this.chosen = new int[task.seekers().size()];
        Arrays.fill(chosen, Seats.NOWHERE);
        from(0);
    }

    static Result best(Task task) {
        return new EveryDivision(task).best;
    }

    /** Who is served, in each of the divisions that are as good as the best. */
    static Set<Set<String>> servedByTheBest(Task task) {
        return new EveryDivision(task).servedByTheBest;
    }

    private void from(int seeker) {
        if (seeker == chosen.length) {
            judge(Seating.of(chosen));
            return;
        }
        from(seeker + 1);
        for (var option : task.seekers().get(seeker).options()) {
            chosen[seeker] = option.workplace();
            if (fits(option.workplace())) {
                from(seeker + 1);
            }
            chosen[seeker] = Seats.NOWHERE;
        }
    }

    private boolean fits(int workplace) {
        var host = task.workplaces().get(workplace).host();
        return Arrays.stream(chosen).filter(place -> place == workplace).count()
                        <= task.workplaces().get(workplace).openings()
                && Arrays.stream(chosen)
                                .filter(place -> place != Seats.NOWHERE
                                        && task.workplaces().get(place).host() == host)
                                .count()
                        <= task.hosts().get(host).offers();
    }

    private void judge(Seating seating) {
        var result = Result.of(task, seating);
        if (result.compareTo(best) > 0) {
            best = result;
            servedByTheBest.clear();
        }
        if (result.equals(best)) {
            servedByTheBest.add(Served.by(task, seating));
        }
    }
}
