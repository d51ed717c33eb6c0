package nl.warmwelkom.platform.mail;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** For a service that sends mail: it imports this, and asks for {@link Mails}. */
@Configuration(proxyBeanMethods = false)
public class MailConfiguration {

    @Bean
    MongoMails mails(MongoDatabase database, Clock clock) {
        var mails = new MongoMails(database, clock);
        mails.indexed().block();
        return mails;
    }

    @Bean
    MailLine mailLine(JavaMailSenderImpl server, @Value("${warm-welkom.mail.from}") String from)
            throws AddressException {
        return new SmtpLine(server, new InternetAddress(from, true));
    }

    /** One thread: a slow mail server holds up mail, and nothing else. */
    @Bean(destroyMethod = "dispose")
    Scheduler mailDesk() {
        return Schedulers.newSingle("mail", true);
    }

    @Bean
    MailCounts mailCounts(ObjectProvider<MeterRegistry> registry) {
        return new MailCounts(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    MailRounds mailRounds(MailQueue queue, MailLine line, Scheduler mailDesk, Clock clock, MailCounts counts) {
        return new MailRounds(new MailRound(queue, line, mailDesk, clock, counts));
    }
}
