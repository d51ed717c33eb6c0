package nl.warmwelkom.web.quickcheck.upstream;

import java.util.Locale;
import nl.warmwelkom.web.quickcheck.application.QuickChecks;
import nl.warmwelkom.web.quickcheck.domain.AnswerSheet;
import nl.warmwelkom.web.quickcheck.domain.Outcome;
import nl.warmwelkom.web.quickcheck.upstream.MatchApi.CheckBody;
import nl.warmwelkom.web.quickcheck.upstream.MatchApi.OutcomeBody;
import reactor.core.publisher.Mono;

/** Outcomes from match-service. */
final class HttpQuickChecks implements QuickChecks {

    private final MatchApi api;
    private final Guarded matchService;

    HttpQuickChecks(MatchApi api, Guarded matchService) {
        this.api = api;
        this.matchService = matchService;
    }

    @Override
    public Mono<Outcome> outcomeOf(AnswerSheet sheet, Locale reader) {
        return matchService.ask(Mono.defer(() -> api.check(reader.getLanguage(), CheckBody.of(sheet)))
                .map(OutcomeBody::read));
    }
}
