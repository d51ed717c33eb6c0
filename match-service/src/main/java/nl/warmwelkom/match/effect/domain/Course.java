package nl.warmwelkom.match.effect.domain;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of one employer's worries: its responses, oldest first. */
public record Course(List<Given> given) {

    public static final Course NONE = new Course(List.of());

    /** More than anybody needs; what is older says nothing about the tips of today. */
    public static final int MOST = 50;

    public Course {
        given = List.copyOf(given);
    }

    /**
     * One response.
     *
     * @param intensities 1 to 5 by concern
     */
    public record Given(Instant at, Moment moment, int temperature, Map<String, Integer> intensities) {

        public Given {
            intensities = Map.copyOf(intensities);
        }
    }

    public Course and(Given next) {
        var all = Stream.concat(given.stream(), Stream.of(next))
                .sorted(comparing(Given::at))
                .toList();
        return new Course(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /** The temperature that was told last at a moment. */
    public Optional<Integer> temperature(Moment moment) {
        return given.stream()
                .filter(response -> response.moment() == moment)
                .map(Given::temperature)
                .reduce((_, later) -> later);
    }

    /**
     * How much stronger a worry became after something happened: from the last answer before it to the last one of a later
     * moment. Empty when it was not asked on both sides.
     */
    Optional<Integer> change(String concern, Instant happened, Moment later) {
        var before = last(
                concern,
                given.stream()
                        .filter(it -> it.moment() == Moment.BEFORE && !it.at().isAfter(happened)));
        var after = last(
                concern,
                given.stream().filter(it -> it.moment() == later && !it.at().isBefore(happened)));
        return before.flatMap(then -> after.map(now -> now - then));
    }

    private static Optional<Integer> last(String concern, Stream<Given> responses) {
        return responses
                .flatMap(response -> Optional.ofNullable(response.intensities().get(concern)).stream())
                .reduce((_, later) -> later);
    }
}
