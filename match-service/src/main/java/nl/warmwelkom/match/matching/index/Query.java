package nl.warmwelkom.match.matching.index;

import java.util.List;
import java.util.Set;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Interest;
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
    final List<Wish> wants;
    final List<Wish> avoids;

    /** How each field of work lies to the interests, by the number of the field. */
    final Interest[] interest;

    /** Whether there is a must that no position in the bitmaps can offer. */
    final boolean impossible;

    /** Avoided traits that no position in the bitmaps can have. */
    final int absent;

    Query(Layout layout, Scoring scoring, CandidateProfile candidate, Set<Pair> blocked, int limit) {
        this.layout = layout;
        this.scoring = scoring;
        this.candidate = candidate;
        this.blocked = blocked;
        this.limit = limit;
        this.strengths = mask(candidate.strengths());
        this.support = mask(candidate.support());
        this.musts = mask(candidate.musts());
        this.impossible = candidate.musts().stream().anyMatch(must -> !knows(must));
        this.dayParts = Packing.dayParts(candidate.dayParts());
        this.from = candidate.hours().min();
        this.upTo = candidate.hours().max();
        this.wants = known(candidate.wants());
        this.avoids = known(candidate.avoids());
        this.absent = candidate.avoids().size() - avoids.size();
        this.interest = layout.vocabulary().fields().stream()
                .map(field -> scoring.neighbours().between(candidate.interests(), field))
                .toArray(Interest[]::new);
    }

    private boolean knows(Code code) {
        return layout.number(code) != Layout.NONE;
    }

    private long mask(Set<? extends Code> codes) {
        var mask = 0L;
        for (var code : codes) {
            if (knows(code)) {
                mask |= 1L << layout.number(code);
            }
        }
        return mask;
    }

    private List<Wish> known(Set<Wish> wishes) {
        return wishes.stream().filter(wish -> knows(wish.trait())).toList();
    }

    boolean blocks(EmployerId employer) {
        return !blocked.isEmpty() && blocked.contains(new Pair(candidate.id(), employer));
    }
}
