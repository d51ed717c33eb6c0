package nl.warmwelkom.match.matching.domain;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A morning, an afternoon or an evening of the week, such as {@code mon-am}. In order, the week runs from Monday on. */
public record DayPart(DayOfWeek day, Moment moment) implements Code, Comparable<DayPart> {

    public enum Moment {
        AM,
        PM,
        EV
    }

    private static final Comparator<DayPart> IN_THE_WEEK =
            Comparator.comparing(DayPart::day).thenComparing(DayPart::moment);

    private static final Map<String, DayPart> BY_VALUE = Arrays.stream(DayOfWeek.values())
            .flatMap(day -> Stream.of(Moment.values()).map(moment -> new DayPart(day, moment)))
            .collect(Collectors.toUnmodifiableMap(DayPart::value, Function.identity()));

    /** Reads {@code mon-am} to {@code sun-ev}. */
    public static DayPart parse(String written) {
        var dayPart = BY_VALUE.get(written);
        if (dayPart == null) {
            throw new IllegalArgumentException("A day-part is like mon-am, tue-pm or fri-ev");
        }
        return dayPart;
    }

    @Override
    public String value() {
        return "%s-%s".formatted(day.name().substring(0, 3), moment).toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(DayPart other) {
        return IN_THE_WEEK.compare(this, other);
    }
}
