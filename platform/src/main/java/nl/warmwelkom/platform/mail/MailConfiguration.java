package nl.warmwelkom.platform.mail;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.core.scheduler.Scheduler;

/** For a service that sends mail: it imports this, and asks for {@link Mails}. */
@Configuration(proxyBeanMethods = false)
@Import(MailLineConfiguration.class)
public class MailConfiguration {

    @Bean
    MongoMails mails(MongoDatabase database, Clock clock) {
        var mails = new MongoMails(database, clock);
        mails.indexed().block();
        return mails;
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
