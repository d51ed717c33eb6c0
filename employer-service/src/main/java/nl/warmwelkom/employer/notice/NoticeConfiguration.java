package nl.warmwelkom.employer.notice;

import java.net.URI;
import nl.warmwelkom.employer.ambassador.application.AskForCall;
import nl.warmwelkom.employer.profile.Employers;
import nl.warmwelkom.employer.questionnaire.application.ReadAnswer;
import nl.warmwelkom.platform.erasure.ErasureReports;
import nl.warmwelkom.platform.erasure.ErasureReportsConfiguration;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.mail.MailConfiguration;
import nl.warmwelkom.platform.mail.MailWriter;
import nl.warmwelkom.platform.mail.Mails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({MailConfiguration.class, ErasureReportsConfiguration.class})
class NoticeConfiguration {

    @Bean
    MailWriter mailWriter(@Value("${warm-welkom.issuer}") URI site) {
        return new MailWriter("nl.warmwelkom.employer.notice.mail", NoticeConfiguration.class, site);
    }

    @Bean
    Notices notices(Employers employers, ReadAnswer answers, AskForCall calls, MailWriter writer, Mails mails) {
        return new Notices(employers, answers, calls, writer, mails);
    }

    @Bean
    ErasureListener erasureListener(EventReader reader, Notices notices, ErasureReports reports) {
        return new ErasureListener(reader, notices, reports);
    }

    @Bean
    NoticeListener noticeListener(EventReader reader, Notices notices) {
        return new NoticeListener(reader, notices);
    }
}
