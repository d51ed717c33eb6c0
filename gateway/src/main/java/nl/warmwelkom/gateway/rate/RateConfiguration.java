package nl.warmwelkom.gateway.rate;

import io.github.bucket4j.TimeMeter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two limits: one before we know who asks, one after. */
@Configuration(proxyBeanMethods = false)
class RateConfiguration {

    @Bean
    AddressLimitFilter addressLimit(RateSettings settings) {
        return new AddressLimitFilter(
                new RateLimits(settings.address(), TimeMeter.SYSTEM_NANOTIME),
                new RateLimits(settings.address(), TimeMeter.SYSTEM_NANOTIME));
    }

    @Bean
    SubjectLimitFilter subjectLimit(RateSettings settings) {
        return new SubjectLimitFilter(new RateLimits(settings.subject(), TimeMeter.SYSTEM_NANOTIME));
    }
}
