package nl.warmwelkom.candidate.dossier;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import nl.warmwelkom.candidate.dossier.application.Caseload;
import nl.warmwelkom.candidate.dossier.application.ChangeDossier;
import nl.warmwelkom.candidate.dossier.application.DecideConsent;
import nl.warmwelkom.candidate.dossier.application.Dossiers;
import nl.warmwelkom.candidate.dossier.application.ReadDossiers;
import nl.warmwelkom.candidate.dossier.application.ReadForDecider;
import nl.warmwelkom.candidate.dossier.application.ReadForTeam;
import nl.warmwelkom.candidate.dossier.application.ReadShareable;
import nl.warmwelkom.candidate.dossier.application.ReadVersions;
import nl.warmwelkom.candidate.dossier.application.StartDossier;
import nl.warmwelkom.candidate.dossier.application.TellLapses;
import nl.warmwelkom.candidate.dossier.application.WalkSteps;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.messaging.CandidateNews;
import nl.warmwelkom.candidate.dossier.messaging.LapseRounds;
import nl.warmwelkom.candidate.dossier.persistence.LoggedDossiers;
import nl.warmwelkom.candidate.dossier.persistence.MongoDossiers;
import nl.warmwelkom.candidate.dossier.persistence.MongoVersions;
import nl.warmwelkom.candidate.dossier.persistence.StoredContents;
import nl.warmwelkom.candidate.dossier.persistence.StoredDossier;
import nl.warmwelkom.candidate.dossier.persistence.StoredVersion;
import nl.warmwelkom.candidate.dossier.web.Readers;
import nl.warmwelkom.candidate.erasure.application.ErasesACandidate;
import nl.warmwelkom.candidate.sealing.SealedForm;
import nl.warmwelkom.candidate.sealing.Vault;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Relay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DossierConfiguration {

    @Bean
    MongoOutbox<StoredDossier> dossierStore(MongoDatabase database, Letters letters, Relay relay) {
        return new MongoOutbox<>(database, "dossiers", StoredDossier.class, letters, relay);
    }

    @Bean
    SealedForm<StoredContents> sealedContents(Vault vault, JsonMapper json) {
        return new SealedForm<>(vault, json, StoredContents.class, "dossier");
    }

    @Bean
    MongoVersions versions(MongoDatabase database, Vault vault, JsonMapper json) {
        return new MongoVersions(database, new SealedForm<>(vault, json, StoredVersion.class, "dossier-version"));
    }

    @Bean
    Dossiers dossiers(
            MongoOutbox<StoredDossier> store,
            MongoVersions versions,
            SealedForm<StoredContents> contents,
            AccessLog accessLog,
            Clock clock) {
        var dossiers = new MongoDossiers(store, contents, versions, CandidateNews::of, CandidateNews::farewell);
        // Queries are right without the indexes, only slower, so the service need not wait for them.
        dossiers.indexed().subscribe(_ -> {}, _ -> {});
        return new LoggedDossiers(dossiers, accessLog, Readers::of, clock);
    }

    /** First: from then on nobody can come upon anything of it. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ErasesACandidate dossierEraser(Dossiers dossiers) {
        return candidateId -> dossiers.erase(new CandidateId(candidateId));
    }

    @Bean
    ErasesACandidate versionEraser(MongoVersions versions) {
        return versions::forget;
    }

    @Bean
    Caseload caseload(Dossiers dossiers, Clock clock) {
        return new Caseload(dossiers, clock);
    }

    @Bean
    StartDossier startDossier(Dossiers dossiers, Caseload caseload, Clock clock) {
        return new StartDossier(dossiers, caseload, clock);
    }

    @Bean
    ReadDossiers readDossiers(Dossiers dossiers, Caseload caseload, Clock clock) {
        return new ReadDossiers(dossiers, caseload, clock);
    }

    @Bean
    ChangeDossier changeDossier(Dossiers dossiers, Clock clock) {
        return new ChangeDossier(dossiers, clock);
    }

    @Bean
    DecideConsent decideConsent(Dossiers dossiers, Caseload caseload, Clock clock) {
        return new DecideConsent(dossiers, caseload, clock);
    }

    @Bean
    ReadShareable readShareable(Dossiers dossiers, Clock clock) {
        return new ReadShareable(dossiers, clock);
    }

    @Bean
    ReadForDecider readForDecider(Dossiers dossiers, Clock clock) {
        return new ReadForDecider(dossiers, clock);
    }

    @Bean
    ReadForTeam readForTeam(Dossiers dossiers, Clock clock) {
        return new ReadForTeam(dossiers, clock);
    }

    @Bean
    WalkSteps walkSteps(Dossiers dossiers, Clock clock) {
        return new WalkSteps(dossiers, clock);
    }

    @Bean
    ReadVersions readVersions(Dossiers dossiers, ReadDossiers readDossiers, Clock clock) {
        return new ReadVersions(dossiers, readDossiers, clock);
    }

    @Bean
    TellLapses tellLapses(Dossiers dossiers, Clock clock) {
        return new TellLapses(dossiers, clock);
    }

    @Bean
    LapseRounds lapseRounds(TellLapses tellLapses) {
        return new LapseRounds(tellLapses);
    }
}
