package nl.warmwelkom.match.matching.index;

import java.util.function.IntConsumer;
import nl.warmwelkom.match.matching.domain.Wish;
import nl.warmwelkom.match.matching.domain.Work;

/** Which bitmaps a position is in. */
final class Features {

    private Features() {}

    static void of(Layout layout, long[] rows, int at, IntConsumer in) {
        var spare = Integer.bitCount(Row.dayParts(rows, at)) - Row.needed(rows, at);
        if (Row.open(rows, at) && Row.openingsLeft(rows, at) > 0 && spare >= 0) {
            in.accept(Layout.LIVE);
        }
        if (Row.certificates(rows, at) > 0) {
            in.accept(Layout.ASKS_CERTIFICATES);
        }
        each(Layout.NOT_ASKED, Work.MOST_STRENGTHS - Long.bitCount(rows[at + Row.STRENGTHS]), in);
        each(Layout.NEEDED, Row.needed(rows, at), in);
        each(Layout.SPARE, Math.max(0, spare), in);
        hours(rows, at, in);
        each(Layout.ON_DAY_PART, Row.dayParts(rows, at), in);
        each(Layout.STRENGTH, rows[at + Row.STRENGTHS], in);
        in.accept(layout.field(Row.field(rows, at)));
        each(layout.support(0), rows[at + Row.SUPPORT], in);
        traits(layout, rows, at, in);
    }

    private static void hours(long[] rows, int at, IntConsumer in) {
        for (var h = Row.from(rows, at); h < Layout.MOST_HOURS; h++) {
            in.accept(Layout.FROM_AT_MOST + h);
        }
        for (var h = 1; h <= Row.upTo(rows, at); h++) {
            in.accept(Layout.UP_TO_AT_LEAST + h - 1);
        }
    }

    private static void traits(Layout layout, long[] rows, int at, IntConsumer in) {
        for (var n = 0; n < layout.vocabulary().traits().size(); n++) {
            var level = Row.level(rows, at, n);
            if (level == 0) {
                continue;
            }
            for (var side : Wish.Side.values()) {
                if (side.holdsAt(level)) {
                    in.accept(layout.wish(n, side));
                }
            }
        }
    }

    private static void each(int first, long mask, IntConsumer in) {
        for (var left = mask; left != 0; left &= left - 1) {
            in.accept(first + Long.numberOfTrailingZeros(left));
        }
    }
}
