package nl.warmwelkom.candidate.link;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import nl.warmwelkom.candidate.dossier.application.ReadForDecider;
import nl.warmwelkom.candidate.dossier.application.ReadForTeam;
import nl.warmwelkom.candidate.erasure.application.ErasesACandidate;
import nl.warmwelkom.candidate.link.application.KeepLinks;
import nl.warmwelkom.candidate.link.application.Links;
import nl.warmwelkom.candidate.link.application.OpenLink;
import nl.warmwelkom.candidate.link.persistence.LoggedLinks;
import nl.warmwelkom.candidate.link.persistence.MongoLinks;
import nl.warmwelkom.platform.accesslog.AccessLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LinkConfiguration {

    @Bean
    Links links(MongoDatabase database, AccessLog accessLog) {
        var links = new MongoLinks(database);
        // Queries are right without the indexes, only slower, so the service need not wait for them.
        links.indexed().subscribe(_ -> {}, _ -> {});
        return new LoggedLinks(links, accessLog);
    }

    @Bean
    ErasesACandidate linkEraser(Links links) {
        return links::forget;
    }

    @Bean
    KeepLinks keepLinks(Links links, ReadForDecider readForDecider, Clock clock) {
        return new KeepLinks(links, readForDecider, new SecureRandom(), clock);
    }

    @Bean
    OpenLink openLink(Links links, ReadForTeam readForTeam, Clock clock) {
        return new OpenLink(links, readForTeam, clock);
    }
}
