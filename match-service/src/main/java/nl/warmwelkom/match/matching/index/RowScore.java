package nl.warmwelkom.match.matching.index;

import java.util.BitSet;
import nl.warmwelkom.match.matching.domain.Parts;

/** Judges a position by its row, one at a time: the check on what the bitmaps say, and what does their work without them. */
final class RowScore {

    private final Query query;
    private final Packing packing;

    /** Which sets of certificates were compared with those of the candidate, and which of them the candidate has. */
    private final BitSet known = new BitSet();

    private final BitSet held = new BitSet();

    RowScore(Query query, Packing packing) {
        this.query = query;
        this.packing = packing;
    }

    /** Whether nothing is in the way, reach and blocked employers aside. */
    boolean isPossible(long[] rows, int at) {
        return !query.impossible
                && Row.open(rows, at)
                && Row.openingsLeft(rows, at) > 0
                && Row.from(rows, at) <= query.upTo
                && Row.upTo(rows, at) >= query.from
                && (query.musts & ~rows[at + Row.SUPPORT]) == 0
                && Integer.bitCount(Row.dayParts(rows, at) & query.dayParts) >= Row.needed(rows, at)
                && hasCertificates(rows, at);
    }

    /** What bitmaps leave open, as it is so of few: a certificate that somebody lacks, an employer who is rested from. */
    boolean welcomes(long[] rows, int at, boolean asksCertificates) {
        return (!asksCertificates || hasCertificates(rows, at)) && !isBlocked(rows, at);
    }

    boolean isBlocked(long[] rows, int at) {
        return !query.blocked.isEmpty() && query.blocks(packing.employer(rows, at));
    }

    private boolean hasCertificates(long[] rows, int at) {
        var asked = Row.certificates(rows, at);
        if (!known.get(asked)) {
            known.set(asked);
            held.set(asked, query.candidate.certificates().containsAll(packing.certificates(rows, at)));
        }
        return held.get(asked);
    }

    Parts parts(long[] rows, int at, int band) {
        var weights = query.scoring.weights();
        var asked = rows[at + Row.STRENGTHS];
        var met = Long.bitCount(asked & query.strengths);
        return new Parts(
                weights.strength() * met - weights.strengthToLearn() * (Long.bitCount(asked) - met),
                weights.wish() * wishes(rows, at),
                weights.support() * Long.bitCount(rows[at + Row.SUPPORT] & query.support),
                query.points(Row.field(rows, at)),
                weights.travelBand() * band);
    }

    private int wishes(long[] rows, int at) {
        var met = query.absent;
        for (var wish : query.wants) {
            met += query.layout.holds(wish, rows, at);
        }
        for (var wish : query.avoids) {
            met += 1 - query.layout.holds(wish, rows, at);
        }
        return met;
    }
}
