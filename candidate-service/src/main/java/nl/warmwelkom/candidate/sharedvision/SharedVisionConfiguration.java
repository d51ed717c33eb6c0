package nl.warmwelkom.candidate.sharedvision;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.Set;
import nl.warmwelkom.candidate.dossier.application.NoteUse;
import nl.warmwelkom.candidate.dossier.application.ReadDossiers;
import nl.warmwelkom.candidate.dossier.application.ReadTies;
import nl.warmwelkom.candidate.erasure.application.ErasesACandidate;
import nl.warmwelkom.candidate.sealing.SealedForm;
import nl.warmwelkom.candidate.sealing.Vault;
import nl.warmwelkom.candidate.sharedvision.application.ShareVision;
import nl.warmwelkom.candidate.sharedvision.application.TellWhoDoesWhat;
import nl.warmwelkom.candidate.sharedvision.application.Visions;
import nl.warmwelkom.candidate.sharedvision.domain.Contradictions;
import nl.warmwelkom.candidate.sharedvision.domain.Contradictions.Rule;
import nl.warmwelkom.candidate.sharedvision.persistence.LoggedVisions;
import nl.warmwelkom.candidate.sharedvision.persistence.MongoVisions;
import nl.warmwelkom.candidate.sharedvision.persistence.StoredVision;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Contradiction.Preference;
import nl.warmwelkom.platform.accesslog.AccessLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class SharedVisionConfiguration {

    /** Where both sides can hold: one after the other, or each within a rule. */
    private static final Set<Preference> BOTH_CAN_HOLD =
            Set.of(Preference.SEQUENCE_BY_STAGE, Preference.SEQUENCE_BY_TIME, Preference.BOTH_WITH_RULE);

    @Bean
    Visions visions(MongoDatabase database, Vault vault, JsonMapper json, AccessLog accessLog) {
        var form = new SealedForm<>(vault, json, StoredVision.class, "vision");
        return new LoggedVisions(new MongoVisions(database, form), accessLog);
    }

    @Bean
    ErasesACandidate visionEraser(Visions visions) {
        return visions::forget;
    }

    @Bean
    ReadTies readTies(ReadDossiers readDossiers, Clock clock) {
        return new ReadTies(readDossiers, clock);
    }

    @Bean
    ShareVision shareVision(Visions visions, ReadTies ties, NoteUse noteUse, Clock clock) {
        return new ShareVision(visions, ties, noteUse, contradictions(), clock);
    }

    @Bean
    TellWhoDoesWhat tellWhoDoesWhat(Visions visions, ReadTies ties, NoteUse noteUse, Clock clock) {
        return new TellWhoDoesWhat(visions, ties, noteUse, clock);
    }

    static Contradictions contradictions() {
        return new Contradictions(Catalogue.standard().contradictions().stream()
                .map(rule ->
                        new Rule(rule.id(), rule.adviceA(), rule.adviceB(), !BOTH_CAN_HOLD.contains(rule.prefer())))
                .toList());
    }
}
