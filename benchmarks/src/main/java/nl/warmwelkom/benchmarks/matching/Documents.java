package nl.warmwelkom.benchmarks.matching;

import java.util.List;
import java.util.Set;
import nl.warmwelkom.benchmarks.matching.MadeUp.Asked;
import nl.warmwelkom.benchmarks.matching.MadeUp.Made;
import nl.warmwelkom.match.matching.domain.Constraint;
import nl.warmwelkom.match.matching.domain.Fit;
import nl.warmwelkom.match.matching.domain.Scoring;

/** The rules as they are written, over every document: streams and a sort. What it answers is right by definition. */
record Documents(List<Made> positions, Scoring scoring) implements Engine {

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public List<Answer> ask(Asked asked, int limit) {
        return positions.stream()
                .filter(made -> asked.region() == null || made.area().region().equals(asked.region()))
                .filter(made -> Constraint.allHold(asked.candidate(), made.position(), Set.of()))
                .map(made -> scoring.fit(asked.candidate(), made.position()))
                .sorted(Fit.BEST_FIRST)
                .limit(limit)
                .map(fit -> new Answer(fit.position().value(), fit.points()))
                .toList();
    }
}
