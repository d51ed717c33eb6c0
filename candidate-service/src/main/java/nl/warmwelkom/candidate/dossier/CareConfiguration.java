package nl.warmwelkom.candidate.dossier;

import java.net.URI;
import java.time.Clock;
import nl.warmwelkom.candidate.dossier.application.Dossiers;
import nl.warmwelkom.candidate.dossier.application.Erasing;
import nl.warmwelkom.candidate.dossier.application.KeepDossier;
import nl.warmwelkom.candidate.dossier.application.Messages;
import nl.warmwelkom.candidate.dossier.application.NoteUse;
import nl.warmwelkom.candidate.dossier.application.ReadDossiers;
import nl.warmwelkom.candidate.dossier.application.ReadEndings;
import nl.warmwelkom.candidate.dossier.application.TendDossiers;
import nl.warmwelkom.candidate.dossier.messaging.CareRounds;
import nl.warmwelkom.candidate.dossier.messaging.MailMessages;
import nl.warmwelkom.platform.mail.MailLine;
import nl.warmwelkom.platform.mail.MailLineConfiguration;
import nl.warmwelkom.platform.mail.MailWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.core.scheduler.Scheduler;

/** How long a dossier, and what is shared of it, stays. */
@Configuration(proxyBeanMethods = false)
@Import(MailLineConfiguration.class)
class CareConfiguration {

    @Bean
    Messages messages(@Value("${warm-welkom.issuer}") URI site, MailLine line, Scheduler mailDesk, Clock clock) {
        var writer = new MailWriter("nl.warmwelkom.candidate.dossier.mail", CareConfiguration.class, site);
        return new MailMessages(writer, line, mailDesk, clock);
    }

    @Bean
    TendDossiers tendDossiers(Dossiers dossiers, Messages messages, Erasing erasing, Clock clock) {
        return new TendDossiers(dossiers, messages, erasing, clock);
    }

    @Bean
    CareRounds careRounds(TendDossiers tendDossiers) {
        return new CareRounds(tendDossiers);
    }

    @Bean
    NoteUse noteUse(Dossiers dossiers, Clock clock) {
        return new NoteUse(dossiers, clock);
    }

    @Bean
    KeepDossier keepDossier(Dossiers dossiers, ReadDossiers readDossiers, Clock clock) {
        return new KeepDossier(dossiers, readDossiers, clock);
    }

    @Bean
    ReadEndings readEndings(ReadDossiers readDossiers, Clock clock) {
        return new ReadEndings(readDossiers, clock);
    }
}
