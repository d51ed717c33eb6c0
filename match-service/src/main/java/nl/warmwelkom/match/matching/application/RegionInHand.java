package nl.warmwelkom.match.matching.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.matching.domain.CandidateId;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Fit;
import nl.warmwelkom.match.matching.domain.Pair;
import nl.warmwelkom.match.matching.domain.Scoring;

/** A region as it was at one moment. Nothing in it changes any more, whatever happens meanwhile. */
public final class RegionInHand {

    private final Scoring scoring;
    private final Labels labels;
    private final Map<String, CandidateProfile> candidates;
    private final List<Spot> workplaces;
    private final Commitments commitments;
    private final Ranking ranking;

    RegionInHand(
            Scoring scoring,
            Labels labels,
            List<CandidateProfile> candidates,
            List<Spot> workplaces,
            Commitments commitments,
            Ranking.Maker rankings) {
        this.scoring = scoring;
        this.labels = labels;
        this.candidates = candidates.stream()
                .collect(
                        Collectors.toUnmodifiableMap(candidate -> candidate.id().value(), candidate -> candidate));
        this.workplaces = List.copyOf(workplaces);
        this.commitments = commitments;
        // Worth the work of making it: every candidate of the region is asked for.
        this.ranking = rankings.over(workplaces.stream().map(Spot::position).toList());
    }

    /** A workplace that a candidate could be proposed at. */
    public record Choice(String positionId, int fit) {}

    /** The version of the weights that count. */
    public String weights() {
        return scoring.weights().version();
    }

    /** Everybody who is in matching and looks for work, in order of id. */
    public List<String> candidates() {
        return candidates.keySet().stream().sorted().toList();
    }

    public List<Spot> workplaces() {
        return workplaces;
    }

    public int offersLeft(String employer) {
        return commitments.offersLeft(employer);
    }

    /** What fits a candidate best and at least so much; none for a thin dossier. */
    public List<Choice> choices(String candidate, int minimumFit, int most) {
        var profile = profile(candidate);
        var max = scoring.weights().max(profile);
        return ranking.best(scoring, profile, blocked(candidate), most).stream()
                .map(ranked -> new Choice(ranked.position().value(), Fit.of(ranked.points(), max)))
                .filter(choice -> choice.fit() >= minimumFit)
                .toList();
    }

    /** What would help somebody who is proposed nothing. */
    public Label help(String candidate, int minimumFit) {
        return new Help(scoring, labels, workplaces, blocked(candidate)).forCandidate(profile(candidate), minimumFit);
    }

    private CandidateProfile profile(String candidate) {
        var known = candidates.get(candidate);
        if (known == null) {
            throw new IllegalArgumentException("not a candidate of this region");
        }
        return known;
    }

    private Set<Pair> blocked(String candidate) {
        return commitments
                .closedTo(candidate)
                .map(employer -> new Pair(new CandidateId(candidate), new EmployerId(employer)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
