package nl.warmwelkom.match.matching.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.landscape.Landscape.Known;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Scoring;
import reactor.core.publisher.Mono;

/** Reads a whole region at once, for whoever has to look at all of it: the round, and what is counted over a region. */
public final class RegionalMatching {

    private final Landscape landscape;
    private final RegionHistory history;
    private final WeightsInForce weights;
    private final Catalogue catalogue;
    private final Ranking.Maker rankings;

    public RegionalMatching(
            Landscape landscape,
            RegionHistory history,
            WeightsInForce weights,
            Catalogue catalogue,
            Ranking.Maker rankings) {
        this.landscape = landscape;
        this.history = history;
        this.weights = weights;
        this.catalogue = catalogue;
        this.rankings = rankings;
    }

    /** The candidates of a region, and the workplaces of its employers, as they are now. */
    public Mono<RegionInHand> inRegion(String region) {
        var reading = new Reading(catalogue);
        var candidates = landscape
                .candidatesIn(region)
                .map(known -> reading.candidate(known.id(), known.what()))
                .filter(CandidateProfile::consent)
                .collectList();
        var employers = landscape
                .employers()
                .filter(known -> known.what().region().equals(region))
                .collectMap(Known::id, Known::what);
        return Mono.zip(candidates, employers, landscape.positions().collectList(), history.of(region))
                .map(read -> {
                    var commitments = read.getT4();
                    return new RegionInHand(
                            new Scoring(weights.now(), new Reading(catalogue).neighbours()),
                            new Labels(catalogue),
                            byId(read.getT1(), commitments),
                            read.getT3().stream()
                                    .flatMap(known -> spot(reading, known, read.getT2(), commitments).stream())
                                    .sorted(Comparator.comparing(Spot::id))
                                    .toList(),
                            commitments,
                            rankings);
                });
    }

    private static List<CandidateProfile> byId(List<CandidateProfile> all, Commitments commitments) {
        return all.stream()
                .filter(candidate ->
                        !commitments.atWork().contains(candidate.id().value()))
                .sorted(Comparator.comparing(candidate -> candidate.id().value()))
                .toList();
    }

    private static List<Spot> spot(
            Reading reading,
            Known<KnownPosition> known,
            Map<String, KnownEmployer> employers,
            Commitments commitments) {
        var employer = employers.get(known.what().employerId());
        return employer == null
                ? List.of()
                : List.of(new Spot(
                        known.what().title(),
                        employer.name(),
                        reading.position(
                                known.id(),
                                known.what(),
                                employer.open(),
                                commitments.begun().getOrDefault(known.id(), 0))));
    }
}
