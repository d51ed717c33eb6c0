package nl.warmwelkom.match.matching.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.landscape.Landscape.Known;
import nl.warmwelkom.match.matching.domain.Because;
import nl.warmwelkom.match.matching.domain.CandidateId;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.Constraint;
import nl.warmwelkom.match.matching.domain.DossierGap;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Fit;
import nl.warmwelkom.match.matching.domain.Neighbours;
import nl.warmwelkom.match.matching.domain.Pair;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.Proposals;
import nl.warmwelkom.match.matching.domain.Scoring;
import nl.warmwelkom.match.matching.domain.Suggestion;
import nl.warmwelkom.match.matching.domain.Weights;
import nl.warmwelkom.match.matching.domain.WhatIf;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ranks workplaces for a candidate. Candidates are never ranked. */
public final class Proposing {

    /** How many proposals count as "among the proposals" of a candidate. */
    public static final int USUAL = 20;

    private final Landscape landscape;
    private final PairHistory history;
    private final Reading reading;
    private final WeightsInForce weights;
    private final Neighbours neighbours;
    private final Labels labels;
    private final Because because;
    private final Suggestion suggestion;

    public Proposing(Landscape landscape, PairHistory history, Catalogue catalogue, WeightsInForce weights) {
        this.landscape = landscape;
        this.history = history;
        this.reading = new Reading(catalogue);
        this.weights = weights;
        this.neighbours = neighbours(catalogue);
        this.labels = new Labels(catalogue);
        this.because = new Because(labels);
        this.suggestion = new Suggestion(labels);
    }

    /** The best workplaces for a candidate, and what the dossier still needs when there are none for that reason. */
    public Mono<Result> forCandidate(String id, KnownCandidate known, int limit) {
        var candidate = reading.candidate(id, known);
        // One version of the weights for the whole answer, whatever is approved meanwhile.
        var scoring = scoring();
        return Mono.zip(workplaces(), blockedPairs(id)).map(zipped -> {
            var workplaces = zipped.getT1();
            var ranked = Proposals.rank(
                    scoring,
                    candidate,
                    workplaces.values().stream().map(Workplace::position).toList(),
                    zipped.getT2(),
                    limit);
            return new Result(
                    ranked.weights(),
                    ranked.missingInDossier(),
                    ranked.items().stream()
                            .map(fit -> proposal(scoring, candidate, fit, workplaces, zipped.getT2()))
                            .toList());
        });
    }

    /** What is in the way of introducing this candidate at this position now; empty when the position is not known. */
    public Mono<Check> check(String candidateId, KnownCandidate known, String positionId) {
        var candidate = reading.candidate(candidateId, known);
        var scoring = scoring();
        return Mono.zip(workplaces(), blockedPairs(candidateId))
                .flatMap(zipped -> Mono.justOrEmpty(zipped.getT1().get(positionId))
                        .map(workplace -> new Check(
                                candidate.missingInDossier().stream()
                                        .map(gap -> new Missing(gap.code(), gap.label()))
                                        .toList(),
                                Constraint.obstacles(candidate, workplace.position(), zipped.getT2()).stream()
                                        .map(Hindrance::of)
                                        .toList(),
                                scoring.weights().version(),
                                scoring.fit(candidate, workplace.position()).fit())));
    }

    private Scoring scoring() {
        return new Scoring(weights.now(), neighbours);
    }

    private Proposal proposal(
            Scoring scoring,
            CandidateProfile candidate,
            Fit fit,
            Map<String, Workplace> workplaces,
            Set<Pair> blocked) {
        var workplace = workplaces.get(fit.position().value());
        if (workplace == null) {
            throw new IllegalStateException("a ranked position is one of the workplaces");
        }
        return new Proposal(
                workplace.known(),
                workplace.employer(),
                fit,
                fit.findings().missing().stream()
                        .map(missing -> new Proposal.Gap(missing, labels.apply(missing.code())))
                        .toList(),
                WhatIf.of(scoring, candidate, workplace.position(), blocked).stream()
                        .map(whatIf -> new Proposal.Change(suggestion.of(whatIf), whatIf.fit()))
                        .toList(),
                because.of(fit));
    }

    private Mono<Map<String, Workplace>> workplaces() {
        var employers = landscape.employers().collectMap(Known::id, Known::what);
        return Mono.zip(employers, history.openingsTaken())
                .flatMap(zipped -> landscape
                        .positions()
                        .flatMap(position -> workplace(position, zipped.getT1(), zipped.getT2()))
                        .collectMap(workplace -> workplace.position().id().value(), Function.identity()));
    }

    /** A position whose employer has not been told of yet is not a workplace yet. */
    private Flux<Workplace> workplace(
            Known<KnownPosition> position, Map<String, KnownEmployer> employers, Map<String, Integer> taken) {
        var known = position.what();
        var employer = employers.get(known.employerId());
        return employer == null
                ? Flux.empty()
                : Flux.just(new Workplace(
                        reading.position(position.id(), known, employer.open(), taken.getOrDefault(position.id(), 0)),
                        known,
                        employer));
    }

    private Mono<Set<Pair>> blockedPairs(String candidateId) {
        return history.employersBlockedFor(candidateId)
                .map(employers -> employers.stream()
                        .map(employer -> new Pair(new CandidateId(candidateId), new EmployerId(employer)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static Neighbours neighbours(Catalogue catalogue) {
        return new Neighbours(catalogue.interests().stream()
                .collect(Collectors.toUnmodifiableMap(
                        interest -> new Code.Field(interest.code()),
                        interest -> interest.neighbours().stream()
                                .map(Code.Field::new)
                                .collect(Collectors.toUnmodifiableSet()))));
    }

    /** What came of ranking. */
    public record Result(Weights weights, List<DossierGap> gaps, List<Proposal> items) {}

    /** What is in the way of an introduction, and how well the two fit. */
    public record Check(List<Missing> missing, List<Hindrance> hindrances, String weights, int fit) {

        public boolean has(Hindrance hindrance) {
            return hindrances.contains(hindrance);
        }
    }

    /** What a dossier still needs, with what to do about it. */
    public record Missing(String code, Label label) {}

    private record Workplace(Position position, KnownPosition known, KnownEmployer employer) {}
}
