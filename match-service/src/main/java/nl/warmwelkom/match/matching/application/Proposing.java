package nl.warmwelkom.match.matching.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.matching.domain.Because;
import nl.warmwelkom.match.matching.domain.CandidateId;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Constraint;
import nl.warmwelkom.match.matching.domain.DossierGap;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Neighbours;
import nl.warmwelkom.match.matching.domain.Pair;
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

    private final Workplaces workplaces;
    private final StoredWorkplaces stored;
    private final PairHistory history;
    private final Reading reading;
    private final WeightsInForce weights;
    private final Neighbours neighbours;
    private final Labels labels;
    private final Because because;
    private final Suggestion suggestion;

    public Proposing(
            Workplaces workplaces,
            StoredWorkplaces stored,
            PairHistory history,
            Catalogue catalogue,
            WeightsInForce weights) {
        this.workplaces = workplaces;
        this.stored = stored;
        this.history = history;
        this.reading = new Reading(catalogue);
        this.weights = weights;
        this.neighbours = reading.neighbours();
        this.labels = new Labels(catalogue);
        this.because = new Because(labels);
        this.suggestion = new Suggestion(labels);
    }

    /** The best workplaces for a candidate, and what the dossier still needs when there are none for that reason. */
    public Mono<Result> forCandidate(String id, KnownCandidate known, int limit) {
        var candidate = reading.candidate(id, known);
        // One version of the weights for the whole answer, whatever is approved meanwhile.
        var scoring = scoring();
        var gaps = candidate.missingInDossier();
        if (!gaps.isEmpty()) {
            return Mono.just(new Result(scoring.weights(), gaps, List.of()));
        }
        return blockedPairs(id)
                .flatMap(blocked -> workplaces
                        .best(new Workplaces.Question(scoring, candidate, blocked, limit))
                        .flatMapMany(Flux::fromIterable)
                        .flatMapSequential(option -> proposal(scoring, candidate, option, blocked))
                        .collectList())
                .map(items -> new Result(scoring.weights(), List.of(), items));
    }

    /** What is in the way of introducing this candidate at this position now; empty when the position is not known. */
    public Mono<Check> check(String candidateId, KnownCandidate known, String positionId) {
        var candidate = reading.candidate(candidateId, known);
        var scoring = scoring();
        return Mono.zip(stored.find(positionId), blockedPairs(candidateId)).map(zipped -> {
            var position = zipped.getT1();
            return new Check(
                    candidate.missingInDossier().stream()
                            .map(gap -> new Missing(gap.code(), gap.label()))
                            .toList(),
                    Constraint.obstacles(candidate, position, zipped.getT2()).stream()
                            .map(Hindrance::of)
                            .toList(),
                    scoring.weights().version(),
                    scoring.fit(candidate, position).fit());
        });
    }

    private Scoring scoring() {
        return new Scoring(weights.now(), neighbours);
    }

    /** Empty if the workplace was taken away at this moment. */
    private Mono<Proposal> proposal(
            Scoring scoring, CandidateProfile candidate, Workplaces.Option option, Set<Pair> blocked) {
        var fit = option.fit();
        return stored.told(fit.position().value())
                .map(told -> new Proposal(
                        told.position(),
                        told.employer(),
                        fit,
                        fit.findings().missing().stream()
                                .map(missing -> new Proposal.Gap(missing, labels.apply(missing.code())))
                                .toList(),
                        WhatIf.of(scoring, candidate, option.position(), blocked).stream()
                                .map(whatIf -> new Proposal.Change(suggestion.of(whatIf), whatIf.fit()))
                                .toList(),
                        because.of(fit)));
    }

    private Mono<Set<Pair>> blockedPairs(String candidateId) {
        return history.employersBlockedFor(candidateId)
                .map(employers -> employers.stream()
                        .map(employer -> new Pair(new CandidateId(candidateId), new EmployerId(employer)))
                        .collect(Collectors.toUnmodifiableSet()));
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
}
