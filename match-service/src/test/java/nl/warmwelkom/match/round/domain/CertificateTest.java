package nl.warmwelkom.match.round.domain;

import static nl.warmwelkom.match.round.domain.Regions.SMALL;
import static nl.warmwelkom.match.round.domain.Served.solved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final Task REGION = Regions.full(11, 300, 12);
    private static final Division BEST = solved(REGION);

    private static Division seated(List<OptionalInt> workplaces) {
        return new Division(new Seating(workplaces), BEST.prices());
    }

    private static Division priced(UnaryOperator<Prices> change) {
        return new Division(BEST.seating(), change.apply(BEST.prices()));
    }

    private static List<Long> with(List<Long> prices, int at, long more) {
        var others = new ArrayList<>(prices);
        others.set(at, prices.get(at) + more);
        return others;
    }

    @Test
    void an_untouched_result_holds() {
        assertThat(Certificate.holds(REGION, BEST)).isTrue();
    }

    @Test
    void whoever_lost_a_place_shows() {
        for (var seeker = 0; seeker < REGION.seekers().size(); seeker++) {
            if (BEST.seating().workplaces().get(seeker).isPresent()) {
                var spoiled = new ArrayList<>(BEST.seating().workplaces());
                spoiled.set(seeker, OptionalInt.empty());
                assertThat(Certificate.holds(REGION, seated(spoiled))).isFalse();
            }
        }
    }

    @Test
    void a_place_that_is_no_option_shows() {
        var spoiled = new ArrayList<>(BEST.seating().workplaces());
        var options = REGION.seekers().getFirst().options();
        var other = 0;
        while (isOption(options, other)) {
            other++;
        }
        spoiled.set(0, OptionalInt.of(other));

        assertThat(Certificate.holds(REGION, seated(spoiled))).isFalse();
    }

    private static boolean isOption(List<Option> options, int workplace) {
        return options.stream().anyMatch(option -> option.workplace() == workplace);
    }

    @Test
    void more_people_than_openings_shows() {
        var task = new Task(
                List.of(
                        new Seeker("sam", 0, List.of(new Option(0, 500))),
                        new Seeker("noor", 0, List.of(new Option(0, 500)))),
                List.of(new Workplace("kennel", 0, 1)),
                List.of(new Host("shelter", 5)));
        // Nobody waited: a point is worth 1, and a person one more than all the fit there is.
        var worth = 1001L + 500;
        var both = new Seating(List.of(OptionalInt.of(0), OptionalInt.of(0)));

        assertThat(Certificate.holds(
                        task, new Division(both, new Prices(List.of(worth, worth), List.of(0L), List.of(0L)))))
                .isFalse();
        assertThat(Certificate.holds(task, solved(task))).isTrue();
    }

    @Test
    void a_price_that_was_touched_shows() {
        var seats = BEST.seating().workplaces();
        for (var seeker = 0; seeker < seats.size(); seeker++) {
            var one = seeker;
            assertThat(Certificate.holds(
                            REGION, priced(it -> new Prices(with(it.seekers(), one, 1), it.openings(), it.offers()))))
                    .as("seeker %d keeps more", one)
                    .isFalse();
        }
        for (var place : seats) {
            place.ifPresent(workplace -> assertThat(Certificate.holds(
                            REGION,
                            priced(it -> new Prices(it.seekers(), with(it.openings(), workplace, 1), it.offers()))))
                    .isFalse());
        }
    }

    @Test
    void a_price_below_zero_shows() {
        assertThat(Certificate.holds(
                        REGION, priced(it -> new Prices(it.seekers(), it.openings(), with(it.offers(), 0, -1)))))
                .isFalse();
    }

    @Test
    void a_worse_division_is_never_taken_for_the_best_whatever_the_prices() {
        qt().withExamples(2000).forAll(SMALL, longs().all()).check((task, seed) -> {
            var best = solved(task);
            var random = new Random(seed);
            var spoiled = new Seating(best.seating().workplaces().stream()
                    .map(place -> random.nextInt(3) == 0 ? OptionalInt.empty() : place)
                    .toList());
            return spoiled.served() == best.seating().served()
                    || !Certificate.holds(task, new Division(spoiled, best.prices()));
        });
    }
}
