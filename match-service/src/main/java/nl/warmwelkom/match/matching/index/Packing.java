package nl.warmwelkom.match.matching.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.DayPart;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Hours;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.PositionId;
import nl.warmwelkom.match.matching.domain.Trait;
import nl.warmwelkom.match.matching.domain.Work;

/** Packs a position into a {@link Row} and back, without losing anything. */
final class Packing {

    private static final int MOST_CERTIFICATE_SETS = 1 << Row.CERTIFICATE_BITS;

    private final Layout layout;
    private final List<Area> areas;
    private final Ids ids = new Ids();
    private final Numbers<EmployerId> employers = new Numbers<>();
    private final Numbers<Set<Code.Certificate>> certificates = new Numbers<>();

    Packing(Layout layout, List<Area> areas) {
        this.layout = layout;
        this.areas = areas;
        // Number 0, which most positions have.
        certificates.of(Set.of());
    }

    Ids ids() {
        return ids;
    }

    EmployerId employer(long[] rows, int at) {
        return employers.value(Row.employer(rows, at));
    }

    Set<Code.Certificate> certificates(long[] rows, int at) {
        return certificates.value(Row.certificates(rows, at));
    }

    /** Packs it, unless it has something that a row cannot hold. */
    boolean pack(int area, Position position, long[] row) {
        var work = position.work();
        var field = layout.number(work.field());
        var set = certificates.of(work.certificates());
        if (field == Layout.NONE
                || set >= MOST_CERTIFICATE_SETS
                || work.hours().max() > Layout.MOST_HOURS
                || work.dayPartsNeeded() > Layout.DAY_PARTS
                || (short) position.openingsLeft() != position.openingsLeft()
                || !packCodes(work, row)) {
            return false;
        }
        row[Row.WORK] = Row.work(
                dayParts(work.dayParts()),
                work.dayPartsNeeded(),
                work.hours().min(),
                work.hours().max(),
                field,
                set);
        row[Row.WHERE] = Row.where(area, employers.of(position.employer()));
        Row.writeState(row, 0, position.open(), position.openingsLeft());
        var id = ids.of(position.id().value());
        row[Row.ID_HIGH] = id.high();
        row[Row.ID_LOW] = id.low();
        return true;
    }

    private boolean packCodes(Work work, long[] row) {
        row[Row.STRENGTHS] = 0;
        row[Row.SUPPORT] = 0;
        row[Row.LEVELS] = 0;
        row[Row.LEVELS + 1] = 0;
        var known = true;
        for (var strength : work.strengths()) {
            known &= set(row, Row.STRENGTHS, layout.number(strength));
        }
        for (var support : work.support()) {
            known &= set(row, Row.SUPPORT, layout.number(support));
        }
        for (var level : work.environment().entrySet()) {
            var trait = layout.number(level.getKey());
            known &= trait != Layout.NONE;
            if (trait != Layout.NONE) {
                Row.writeLevel(row, trait, level.getValue());
            }
        }
        return known;
    }

    private static boolean set(long[] row, int word, int number) {
        if (number == Layout.NONE) {
            return false;
        }
        row[word] |= 1L << number;
        return true;
    }

    static int dayParts(Set<DayPart> dayParts) {
        var mask = 0;
        for (var dayPart : dayParts) {
            mask |= 1 << Layout.number(dayPart);
        }
        return mask;
    }

    /** The position of which this is the row. */
    Position unpack(long[] rows, int at) {
        return new Position(
                new PositionId(ids.text(rows[at + Row.ID_HIGH], rows[at + Row.ID_LOW])),
                employer(rows, at),
                areas.get(Row.area(rows, at)).place(),
                Row.open(rows, at),
                Row.openingsLeft(rows, at),
                work(rows, at));
    }

    private Work work(long[] rows, int at) {
        var words = layout.vocabulary();
        return new Work(
                words.fields().get(Row.field(rows, at)),
                chosen(words.strengths(), rows[at + Row.STRENGTHS]),
                certificates(rows, at),
                levels(rows, at),
                chosen(words.support(), rows[at + Row.SUPPORT]),
                new Hours(Row.from(rows, at), Row.upTo(rows, at)),
                days(Row.dayParts(rows, at)),
                Row.needed(rows, at));
    }

    private Map<Trait, Integer> levels(long[] rows, int at) {
        var levels = new HashMap<Trait, Integer>();
        var traits = layout.vocabulary().traits();
        for (var n = 0; n < traits.size(); n++) {
            var level = Row.level(rows, at, n);
            if (level > 0) {
                levels.put(traits.get(n), level);
            }
        }
        return levels;
    }

    private static Set<DayPart> days(long mask) {
        var days = new HashSet<DayPart>();
        for (var left = mask; left != 0; left &= left - 1) {
            days.add(Layout.dayPart(Long.numberOfTrailingZeros(left)));
        }
        return days;
    }

    private static <C> Set<C> chosen(List<C> codes, long mask) {
        var chosen = new HashSet<C>();
        for (var left = mask; left != 0; left &= left - 1) {
            chosen.add(codes.get(Long.numberOfTrailingZeros(left)));
        }
        return chosen;
    }
}
