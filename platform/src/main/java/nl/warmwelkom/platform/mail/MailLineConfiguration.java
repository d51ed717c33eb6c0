package nl.warmwelkom.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** For a service that hands mail over at once, and keeps none of it: it imports this, and asks for a {@link MailLine}. */
@Configuration(proxyBeanMethods = false)
public class MailLineConfiguration {

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
}
