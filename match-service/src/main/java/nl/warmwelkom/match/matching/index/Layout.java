package nl.warmwelkom.match.matching.index;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.DayPart;
import nl.warmwelkom.match.matching.domain.Trait;
import nl.warmwelkom.match.matching.domain.Wish;
import nl.warmwelkom.match.matching.domain.Work;

/** Which bitmap stands where in a page, and which number a code has. */
final class Layout {

    /** Not a code of ours. */
    static final int NONE = -1;

    /** A working week has no more hours than this; a position that says otherwise is kept beside the bitmaps. */
    static final int MOST_HOURS = 48;

    static final int DAY_PARTS = 21;

    /** How many bits a count of day-parts takes, and a count of strengths asked. */
    static final int DAY_PART_BITS = 5;

    static final int ASKED_BITS = Integer.SIZE - Integer.numberOfLeadingZeros(Work.MOST_STRENGTHS);

    /** No position is in this one. */
    static final int NOTHING = 0;

    /** Open, with an opening left, and asking no more day-parts than there are. */
    static final int LIVE = NOTHING + 1;

    static final int ASKS_CERTIFICATES = LIVE + 1;

    /** In binary: how many strengths fewer than the most are asked. */
    static final int NOT_ASKED = ASKS_CERTIFICATES + 1;

    /** In binary: how many day-parts are needed. */
    static final int NEEDED = NOT_ASKED + ASKED_BITS;

    /** In binary: how many of the day-parts somebody may miss. */
    static final int SPARE = NEEDED + DAY_PART_BITS;

    /** A thermometer: the fewest hours are at most 0, 1, … */
    static final int FROM_AT_MOST = SPARE + DAY_PART_BITS;

    /** A thermometer: the most hours are at least 1, 2, … */
    static final int UP_TO_AT_LEAST = FROM_AT_MOST + MOST_HOURS;

    static final int ON_DAY_PART = UP_TO_AT_LEAST + MOST_HOURS;

    static final int STRENGTH = ON_DAY_PART + DAY_PARTS;

    /** Which levels of a trait are on its low side, and which on its high one. */
    private static final int LOW_LEVELS = levels(Wish.Side.LOW);

    private static final int HIGH_LEVELS = levels(Wish.Side.HIGH);

    private static final List<DayPart.Moment> MOMENTS = List.of(DayPart.Moment.values());

    private final Vocabulary vocabulary;
    private final Map<Code, Integer> numbers = new HashMap<>();
    private final int field;
    private final int support;
    private final int low;
    private final int high;
    private final int features;

    Layout(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        number(vocabulary.strengths());
        number(vocabulary.fields());
        number(vocabulary.support());
        number(vocabulary.traits());
        field = STRENGTH + vocabulary.strengths().size();
        support = field + vocabulary.fields().size();
        low = support + vocabulary.support().size();
        high = low + vocabulary.traits().size();
        features = high + vocabulary.traits().size();
    }

    private void number(List<? extends Code> codes) {
        for (var n = 0; n < codes.size(); n++) {
            numbers.put(codes.get(n), n);
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How many bitmaps there are. */
    int features() {
        return features;
    }

    /** The number of a code among those of its kind, or {@link #NONE}. */
    int number(Code code) {
        return numbers.getOrDefault(code, NONE);
    }

    static int number(DayPart dayPart) {
        return (dayPart.day().getValue() - 1) * MOMENTS.size() + MOMENTS.indexOf(dayPart.moment());
    }

    static DayPart dayPart(int number) {
        return new DayPart(DayOfWeek.of(1 + number / MOMENTS.size()), MOMENTS.get(number % MOMENTS.size()));
    }

    int field(int number) {
        return field + number;
    }

    int support(int number) {
        return support + number;
    }

    /** The bitmap of a trait on one side, by the number of the trait. */
    int wish(int trait, Wish.Side side) {
        return switch (side) {
            case LOW -> low + trait;
            case HIGH -> high + trait;
        };
    }

    /** 1 if what a wish is about, by its bitmap, is so at the position of this row, else 0: no guess, as it is as often as not. */
    int holds(int wish, long[] rows, int at) {
        var isLow = wish < high;
        var level = Row.level(rows, at, wish - (isLow ? low : high));
        return ((isLow ? LOW_LEVELS : HIGH_LEVELS) >> level) & 1;
    }

    private static int levels(Wish.Side side) {
        return IntStream.rangeClosed(Trait.LOWEST, Trait.HIGHEST)
                .filter(side::holdsAt)
                .map(level -> 1 << level)
                .sum();
    }
}
