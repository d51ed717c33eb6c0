package nl.warmwelkom.match.round.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a division can be shown to be the best. It trusts nothing that made it: the task, the seating and the prices are
 * all it looks at. By linear programming duality, no other seating is worth more when every option costs at least what it is
 * worth, everybody who is proposed something pays exactly that, and what is not used up costs nothing.
 */
public final class Certificate {

    private final Task task;
    private final Division division;
    private final Worth worth;
    private final Left left;

    private Certificate(Task task, Division division) {
        this.task = task;
        this.division = division;
        this.worth = Worth.in(task);
        this.left = new Left(task, division.seating());
    }

    public static boolean holds(Task task, Division division) {
        var certificate = new Certificate(task, division);
        return certificate.isPossible()
                && division.prices().areFor(task)
                && division.prices().areWhole()
                && certificate.everythingIsPaid()
                && certificate.nothingLeftHasAPrice();
    }

    /** Everybody sits at an option of the own, and nothing is given out twice. */
    private boolean isPossible() {
        var workplaces = division.seating().workplaces();
        if (workplaces.size() != task.seekers().size()) {
            return false;
        }
        for (var seeker = 0; seeker < workplaces.size(); seeker++) {
            if (workplaces.get(seeker).isPresent()
                    && division.seating().of(task, seeker).isEmpty()) {
                return false;
            }
        }
        return left.isPossible();
    }

    private boolean everythingIsPaid() {
        for (var index = 0; index < task.seekers().size(); index++) {
            var seeker = task.seekers().get(index);
            var chosen = division.seating().workplaces().get(index);
            for (var option : seeker.options()) {
                var above = cost(index, option) - worth.of(seeker, option);
                var isChosen = chosen.isPresent() && chosen.getAsInt() == option.workplace();
                if (above < 0 || (isChosen && above != 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    private long cost(int seeker, Option option) {
        var prices = division.prices();
        return prices.seekers().get(seeker)
                + prices.openings().get(option.workplace())
                + prices.offers().get(task.workplaces().get(option.workplace()).host());
    }

    private boolean nothingLeftHasAPrice() {
        var prices = division.prices();
        for (var seeker = 0; seeker < task.seekers().size(); seeker++) {
            if (division.seating().workplaces().get(seeker).isEmpty()
                    && prices.seekers().get(seeker) != 0) {
                return false;
            }
        }
        return left.isFree(prices);
    }

    /** What is left over of everything: below zero where more was given out than there is. */
    private static final class Left {

        private final int[] openings;
        private final int[] offers;

        Left(Task task, Seating seating) {
            openings = task.workplaces().stream().mapToInt(Workplace::openings).toArray();
            offers = task.hosts().stream().mapToInt(Host::offers).toArray();
            seating.workplaces()
                    .forEach(place -> place.ifPresent(workplace -> {
                        openings[workplace]--;
                        offers[task.workplaces().get(workplace).host()]--;
                    }));
        }

        boolean isPossible() {
            return IntStream.concat(Arrays.stream(openings), Arrays.stream(offers))
                    .allMatch(left -> left >= 0);
        }

        boolean isFree(Prices prices) {
            return isFree(openings, prices.openings()) && isFree(offers, prices.offers());
        }

        private static boolean isFree(int[] left, List<Long> prices) {
            return IntStream.range(0, left.length).allMatch(one -> left[one] == 0 || prices.get(one) == 0);
        }
    }
}
