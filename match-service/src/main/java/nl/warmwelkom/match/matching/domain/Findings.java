package nl.warmwelkom.match.matching.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A candidate's dossier laid next to a position: what is met and what is not yet. Points are counted from this alone, so
 * what explains a proposal is also all that weighed in it.
 *
 * @param strengths the strengths asked, as the candidate has them or can still learn them
 * @param wanted the traits wanted, as they are there or not
 * @param avoided the traits avoided, met if they are absent
 * @param support what helps the candidate, as it is offered or still to arrange
 */
public record Findings(
        Split<Code.Strength> strengths,
        Split<Wish> wanted,
        Split<Wish> avoided,
        Split<Code.Support> support,
        Interest interest,
        Travel travel) {

    static Findings of(CandidateProfile candidate, Position position, Neighbours neighbours) {
        var work = position.work();
        return new Findings(
                Split.of(work.strengths(), candidate.strengths()::contains),
                Split.of(candidate.wants(), wish -> wish.holdsIn(work.environment())),
                Split.of(candidate.avoids(), wish -> !wish.holdsIn(work.environment())),
                Split.of(candidate.support(), work.support()::contains),
                neighbours.between(candidate.interests(), work.field()),
                Travel.of(candidate, position));
    }

    /** Everything that is not there yet, as codes. */
    public List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        strengths.missing().forEach(code -> missing.add(new Missing(Missing.Kind.STRENGTH_TO_LEARN, code)));
        wanted.missing().forEach(code -> missing.add(new Missing(Missing.Kind.WANTED_NOT_THERE, code)));
        avoided.missing().forEach(code -> missing.add(new Missing(Missing.Kind.AVOIDED_THERE, code)));
        support.missing().forEach(code -> missing.add(new Missing(Missing.Kind.SUPPORT_TO_ARRANGE, code)));
        return List.copyOf(missing);
    }
}
