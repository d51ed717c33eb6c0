package nl.warmwelkom.match.matching.index;

import java.util.Arrays;
import java.util.Set;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Pair;
import nl.warmwelkom.match.matching.domain.Scoring;
import nl.warmwelkom.match.matching.domain.Wish;

/** What is looked for: a candidate and the weights, in the numbers of a layout. */
final class Query {

    final Layout layout;
    final Scoring scoring;
    final CandidateProfile candidate;
    final Set<Pair> blocked;
    final int limit;
    final long strengths;
    final long support;
    final long musts;
    final int dayParts;
    final int from;
    final int upTo;

    /** Traits on one side, by their bitmaps. */
    final int[] wants;

    final int[] avoids;

    /** Fields of work that are an interest, and those that only lie beside one. */
    final long inField;

    final long neighbouring;

    /** Whether there is a must that no position in the bitmaps can offer. */
    final boolean impossible;

    /** Avoided traits that no position in the bitmaps can have. */
    final int absent;

    Query(
            Layout layout,
            Bordering bordering,
            Scoring scoring,
            CandidateProfile candidate,
            Set<Pair> blocked,
            int limit) {
        this.layout = layout;
        this.scoring = scoring;
        this.candidate = candidate;
        this.blocked = blocked;
        this.limit = limit;
        this.strengths = mask(candidate.strengths());
        var wished = 0L;
        var needed = 0L;
        var unheardOf = false;
        for (var need : candidate.needs()) {
            var bit = bit(need.support());
            wished |= bit;
            needed |= need.must() ? bit : 0;
            unheardOf |= need.must() && bit == 0;
        }
        this.support = wished;
        this.musts = needed;
        this.impossible = unheardOf;
        this.dayParts = Packing.dayParts(candidate.dayParts());
        this.from = candidate.hours().min();
        this.upTo = candidate.hours().max();
        this.wants = known(candidate.wants());
        this.avoids = known(candidate.avoids());
        this.absent = candidate.avoids().size() - avoids.length;
        this.inField = mask(candidate.interests());
        this.neighbouring = bordering.mask(candidate.interests()) & ~inField;
    }

    private long mask(Set<? extends Code> codes) {
        var mask = 0L;
        for (var code : codes) {
            mask |= bit(code);
        }
        return mask;
    }

    /** Nothing for a code that no bitmap is for. */
    private long bit(Code code) {
        var number = layout.number(code);
        return number == Layout.NONE ? 0 : 1L << number;
    }

    /** The points for a field of work. */
    int points(int field) {
        var weights = scoring.weights();
        if ((inField & (1L << field)) != 0) {
            return weights.inField();
        }
        return (neighbouring & (1L << field)) != 0 ? weights.neighbouringField() : 0;
    }

    private int[] known(Set<Wish> wishes) {
        var known = new int[wishes.size()];
        var count = 0;
        for (var wish : wishes) {
            var trait = layout.number(wish.trait());
            if (trait != Layout.NONE) {
                known[count++] = layout.wish(trait, wish.side());
            }
        }
        return Arrays.copyOf(known, count);
    }

    boolean blocks(EmployerId employer) {
        return blocked.contains(new Pair(candidate.id(), employer));
    }
}
