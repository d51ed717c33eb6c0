package nl.warmwelkom.match.notice;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.net.URI;
import java.time.Clock;
import nl.warmwelkom.match.introduction.application.ReadResponsible;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.mail.MailConfiguration;
import nl.warmwelkom.platform.mail.MailWriter;
import nl.warmwelkom.platform.mail.Mails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(MailConfiguration.class)
class NoticeConfiguration {

    @Bean
    MailWriter mailWriter(@Value("${warm-welkom.issuer}") URI site) {
        return new MailWriter("nl.warmwelkom.match.notice.mail", NoticeConfiguration.class, site);
    }

    @Bean
    Mailboxes mailboxes(MongoDatabase database, Clock clock) {
        var mailboxes = new Mailboxes(database, clock);
        mailboxes.indexed().subscribe();
        return mailboxes;
    }

    @Bean
    Acquaintance acquaintance(Mailboxes mailboxes, Clock clock) {
        return new Acquaintance(mailboxes, clock);
    }

    @Bean
    Notices notices(
            ReadResponsible responsible, Landscape landscape, Mailboxes mailboxes, MailWriter writer, Mails mails) {
        return new Notices(responsible, landscape, mailboxes, writer, mails);
    }

    @Bean
    NoticeListener noticeListener(EventReader reader, Notices notices) {
        return new NoticeListener(reader, notices);
    }

    @Bean
    QuestionListener questionListener(EventReader reader, Notices notices) {
        return new QuestionListener(reader, notices);
    }
}
