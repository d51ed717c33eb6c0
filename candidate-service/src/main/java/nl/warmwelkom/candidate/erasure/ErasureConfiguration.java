package nl.warmwelkom.candidate.erasure;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.warmwelkom.candidate.dossier.application.Erasing;
import nl.warmwelkom.candidate.dossier.application.ReadForDecider;
import nl.warmwelkom.candidate.erasure.application.AskErasure;
import nl.warmwelkom.candidate.erasure.application.EraseCandidate;
import nl.warmwelkom.candidate.erasure.application.ErasesACandidate;
import nl.warmwelkom.candidate.erasure.application.Erasures;
import nl.warmwelkom.candidate.erasure.messaging.ErasureListener;
import nl.warmwelkom.candidate.erasure.messaging.ErasureRounds;
import nl.warmwelkom.candidate.erasure.persistence.LoggedErasures;
import nl.warmwelkom.candidate.erasure.persistence.MongoErasures;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.event.EventReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

    @Bean
    Erasures erasures(MongoDatabase database, AccessLog accessLog) {
        return new LoggedErasures(new MongoErasures(database), accessLog);
    }

    @Bean
    EraseCandidate eraseCandidate(Erasures erasures, List<ErasesACandidate> steps, Clock clock) {
        return new EraseCandidate(erasures, steps, clock);
    }

    @Bean
    AskErasure askErasure(
            ReadForDecider readForDecider, Erasures erasures, EraseCandidate eraseCandidate, Clock clock) {
        return new AskErasure(readForDecider, erasures, eraseCandidate, clock);
    }

    /** For a dossier that nobody touched: what was told beforehand is done. */
    @Bean
    Erasing erasing(AskErasure askErasure) {
        return candidateId ->
                askErasure.untouched(candidateId, UUID.randomUUID().toString());
    }

    @Bean
    ErasureRounds erasureRounds(EraseCandidate eraseCandidate) {
        return new ErasureRounds(eraseCandidate);
    }

    @Bean
    ErasureListener erasureListener(EventReader reader, EraseCandidate eraseCandidate) {
        return new ErasureListener(reader, eraseCandidate);
    }
}
