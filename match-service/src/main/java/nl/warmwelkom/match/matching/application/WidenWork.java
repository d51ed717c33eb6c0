package nl.warmwelkom.match.matching.application;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.matching.domain.Adjustment;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.DayPart;
import nl.warmwelkom.match.matching.domain.PossibleChanges;
import nl.warmwelkom.match.matching.domain.Scoring;
import nl.warmwelkom.match.matching.domain.Suggestion;
import nl.warmwelkom.match.matching.domain.Trait;
import nl.warmwelkom.match.matching.domain.WhatIf;
import nl.warmwelkom.match.matching.domain.Wider;
import nl.warmwelkom.match.matching.domain.Work;
import reactor.core.publisher.Mono;

/**
 * Tells an employer which one change would make a workplace fit more people of the region. Only what dossiers allow
 * employers to see is counted: whatever somebody keeps from them makes no difference here, not even as one of five.
 */
public final class WidenWork {

    private static final int MINIMUM_FIT = 400;

    private static final List<DayPart> DAY_PARTS = Stream.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
            .flatMap(day -> Stream.of("am", "pm", "ev").map(moment -> DayPart.parse(day + "-" + moment)))
            .toList();

    private final Landscape landscape;
    private final WeightsInForce weights;
    private final Catalogue catalogue;
    private final Suggestion suggestion;

    public WidenWork(Landscape landscape, WeightsInForce weights, Catalogue catalogue) {
        this.landscape = landscape;
        this.weights = weights;
        this.catalogue = catalogue;
        this.suggestion = new Suggestion(new Labels(catalogue));
    }

    /** A change, and how many people more it would fit, at least. */
    public record Change(Label words, int moreCandidates) {}

    public Mono<List<Change>> of(String positionId, KnownPosition known, String region) {
        var reading = new Reading(catalogue);
        return landscape
                .candidatesIn(region)
                .map(candidate -> reading.candidate(candidate.id(), asEmployersMaySee(candidate.what())))
                .filter(CandidateProfile::consent)
                .collectList()
                .map(candidates -> changes(candidates, reading, positionId, known));
    }

    private List<Change> changes(
            List<CandidateProfile> candidates, Reading reading, String positionId, KnownPosition known) {
        var position = reading.position(positionId, known, true, 0);
        var scoring = new Scoring(weights.now(), new Reading(catalogue).neighbours());
        return Wider.of(scoring, candidates, position, possible(position.work()), MINIMUM_FIT).stream()
                .map(wider -> new Change(suggestion.of(new WhatIf(List.of(wider.change()), 0)), wider.atLeast()))
                .toList();
    }

    private List<Adjustment> possible(Work work) {
        return PossibleChanges.to(
                work,
                catalogue.supportNeeds().stream()
                        .map(need -> new Code.Support(need.code()))
                        .toList(),
                catalogue.environment().stream()
                        .map(trait -> new Trait(trait.code()))
                        .toList(),
                DAY_PARTS);
    }

    private static KnownCandidate asEmployersMaySee(KnownCandidate candidate) {
        return candidate.withNeeds(shareable(candidate.needs()));
    }

    private static List<KnownCandidate.Need> shareable(Collection<KnownCandidate.Need> needs) {
        return needs.stream().filter(KnownCandidate.Need::shareable).toList();
    }
}
