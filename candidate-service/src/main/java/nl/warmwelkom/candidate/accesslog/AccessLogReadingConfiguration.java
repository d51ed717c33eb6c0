package nl.warmwelkom.candidate.accesslog;

import static nl.warmwelkom.platform.accesslog.Errands.Line.at;
import static nl.warmwelkom.platform.accesslog.Errands.Line.reading;

import nl.warmwelkom.candidate.accesslog.application.Organisations;
import nl.warmwelkom.candidate.accesslog.application.ReadAccessLog;
import nl.warmwelkom.candidate.sharing.application.Employers;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.accesslog.Errand;
import nl.warmwelkom.platform.accesslog.Errands;
import nl.warmwelkom.platform.accesslog.Verifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessLogReadingConfiguration {

    /** What of a dossier is opened where. A path that is missing here is in the log all the same, as the dossier. */
    @Bean
    Errands errands() {
        return Errands.of(
                reading("/candidates", Errand.CASELOAD),
                at("/candidates/imports", Errand.IMPORT),
                at("/candidates/{id}/dossier", Errand.COPY),
                at("/candidates/{id}/consents/**", Errand.CONSENTS),
                at("/candidates/{id}/links/**", Errand.LINKS),
                at("/candidates/{id}/advice/**", Errand.ADVICE),
                at("/candidates/{id}/who-does-what/**", Errand.ADVICE),
                at("/candidates/{id}/steps/**", Errand.STEPS),
                at("/candidates/{id}/plan", Errand.STEPS),
                at("/candidates/{id}/versions", Errand.HISTORY),
                at("/candidates/{id}/as-it-was", Errand.HISTORY),
                at("/candidates/{id}/endings", Errand.RETENTION),
                at("/candidates/{id}/retention", Errand.RETENTION),
                at("/shared-dossiers/{token}", Errand.TEAM_DOSSIER),
                at("/introductions/{id}/openness", Errand.OPENNESS),
                at("/introductions/{id}/shared-preview", Errand.OPENNESS),
                at("/introductions/{id}/passport", Errand.PASSPORT),
                at("/introductions/{id}/shared", Errand.SHARED_WORDS));
    }

    @Bean
    Organisations organisations(Employers employers) {
        return new Organisations(employers);
    }

    @Bean
    ReadAccessLog readAccessLog(AccessLog log, Verifier verifier) {
        return new ReadAccessLog(log, verifier);
    }
}
