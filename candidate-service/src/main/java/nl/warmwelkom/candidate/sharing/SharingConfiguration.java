package nl.warmwelkom.candidate.sharing;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import nl.warmwelkom.candidate.dossier.application.NoteUse;
import nl.warmwelkom.candidate.dossier.application.ReadForDecider;
import nl.warmwelkom.candidate.dossier.application.ReadShareable;
import nl.warmwelkom.candidate.erasure.application.ErasesACandidate;
import nl.warmwelkom.candidate.sharing.application.Employers;
import nl.warmwelkom.candidate.sharing.application.Introductions;
import nl.warmwelkom.candidate.sharing.application.KeepPassport;
import nl.warmwelkom.candidate.sharing.application.Passports;
import nl.warmwelkom.candidate.sharing.application.PreviewSharing;
import nl.warmwelkom.candidate.sharing.application.ReadPassport;
import nl.warmwelkom.candidate.sharing.application.ReadShared;
import nl.warmwelkom.candidate.sharing.messaging.SharingListener;
import nl.warmwelkom.candidate.sharing.persistence.InboxEmployers;
import nl.warmwelkom.candidate.sharing.persistence.InboxIntroductions;
import nl.warmwelkom.candidate.sharing.persistence.LoggedPassports;
import nl.warmwelkom.candidate.sharing.persistence.MongoPassports;
import nl.warmwelkom.candidate.sharing.persistence.StoredEmployer;
import nl.warmwelkom.candidate.sharing.persistence.StoredIntroduction;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.inbox.Inbox;
import nl.warmwelkom.platform.inbox.MongoInbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharingConfiguration {

    @Bean
    MongoInbox<StoredIntroduction> introductionInbox(MongoDatabase database) {
        return new MongoInbox<>(database, "introductions", Topic.INTRODUCTIONS, StoredIntroduction.class);
    }

    @Bean
    MongoInbox<StoredEmployer> employerInbox(MongoDatabase database) {
        return new MongoInbox<>(database, "employers", Topic.EMPLOYERS, StoredEmployer.class);
    }

    @Bean
    Introductions introductions(Inbox<StoredIntroduction> inbox) {
        return new InboxIntroductions(inbox);
    }

    @Bean
    Employers employers(Inbox<StoredEmployer> inbox) {
        return new InboxEmployers(inbox);
    }

    @Bean
    SharingListener sharingListener(
            EventReader reader, Introductions introductions, Employers employers, NoteUse noteUse) {
        return new SharingListener(reader, introductions, employers, noteUse);
    }

    @Bean
    ReadShared readShared(Introductions introductions, Employers employers, ReadShareable readShareable) {
        return new ReadShared(introductions, employers, readShareable);
    }

    @Bean
    PreviewSharing previewSharing(Introductions introductions, ReadForDecider readForDecider) {
        return new PreviewSharing(introductions, readForDecider);
    }

    @Bean
    Passports passports(MongoDatabase database, AccessLog accessLog) {
        return new LoggedPassports(new MongoPassports(database), accessLog);
    }

    @Bean
    ErasesACandidate passportEraser(Passports passports) {
        return passports::forget;
    }

    @Bean
    KeepPassport keepPassport(PreviewSharing previewSharing, Passports passports, Clock clock) {
        return new KeepPassport(previewSharing, passports, clock);
    }

    @Bean
    ReadPassport readPassport(ReadShared readShared, Passports passports, ReadShareable readShareable) {
        return new ReadPassport(readShared, passports, readShareable);
    }
}
