package nl.warmwelkom.match.erasure;

import java.util.List;
import nl.warmwelkom.match.introduction.application.ForgetIntroductions;
import nl.warmwelkom.match.round.application.RoundResults;
import nl.warmwelkom.platform.erasure.ErasureReports;
import nl.warmwelkom.platform.http.FirstAnswers;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything that this service has of somebody. Each step can be done twice, so a crash in between costs nothing. */
class ForgetCandidate {

    private final ForgetIntroductions introductions;
    private final RoundResults results;
    private final FirstAnswers firstAnswers;
    private final ErasureReports reports;

    ForgetCandidate(
            ForgetIntroductions introductions,
            RoundResults results,
            FirstAnswers firstAnswers,
            ErasureReports reports) {
        this.introductions = introductions;
        this.results = results;
        this.firstAnswers = firstAnswers;
        this.reports = reports;
    }

    Mono<Void> forget(String candidateId) {
        return introductions
                .of(candidateId)
                .collectList()
                .flatMap(ids -> results.forget(candidateId)
                        .then(answers(candidateId, ids))
                        .then(reports.done(candidateId, ids)));
    }

    /** The answers that are kept for who sends a request twice show introductions, words and all. */
    private Mono<Void> answers(String candidateId, List<String> introductions) {
        return Flux.fromIterable(introductions)
                .startWith(candidateId)
                .concatMap(firstAnswers::forget)
                .then();
    }
}
