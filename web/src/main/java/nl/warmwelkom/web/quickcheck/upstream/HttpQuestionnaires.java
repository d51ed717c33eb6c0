package nl.warmwelkom.web.quickcheck.upstream;

import java.time.Duration;
import nl.warmwelkom.web.api.KeptForAWhile;
import nl.warmwelkom.web.quickcheck.application.Questionnaires;
import nl.warmwelkom.web.quickcheck.domain.Questionnaire;
import nl.warmwelkom.web.quickcheck.upstream.EmployerApi.QuestionnaireBody;
import reactor.core.publisher.Mono;

/** The questionnaire from employer-service. It changes a few times a year, so it is asked for every few minutes. */
final class HttpQuestionnaires implements Questionnaires {

    private final KeptForAWhile<Questionnaire> questionnaire;

    HttpQuestionnaires(EmployerApi api, Guarded employerService, Duration keep) {
        this.questionnaire = new KeptForAWhile<>(
                employerService.ask(Mono.defer(api::questionnaire).map(QuestionnaireBody::read)), keep);
    }

    @Override
    public Mono<Questionnaire> current() {
        return questionnaire.get();
    }
}
