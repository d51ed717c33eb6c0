package nl.warmwelkom.match.round.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What everything is worth to the whole, once it is divided: proof that it cannot be divided better.
 *
 * @param seekers what each seeker keeps of being served
 * @param openings the price of an opening at each workplace, above the price of an offer of its employer
 * @param offers the price of an offer of each employer
 */
public record Prices(List<Long> seekers, List<Long> openings, List<Long> offers) {

    public Prices {
        seekers = List.copyOf(seekers);
        openings = List.copyOf(openings);
        offers = List.copyOf(offers);
    }

    boolean areWhole() {
        return Stream.of(seekers, openings, offers).flatMap(List::stream).allMatch(price -> price >= 0);
    }

    boolean areFor(Task task) {
        return seekers.size() == task.seekers().size()
                && openings.size() == task.workplaces().size()
                && offers.size() == task.hosts().size();
    }
}
