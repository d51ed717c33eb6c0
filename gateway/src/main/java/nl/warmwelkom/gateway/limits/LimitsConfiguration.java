package nl.warmwelkom.gateway.limits;

import io.github.bucket4j.TimeMeter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits at the door. */
@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

    @Bean
    AddressLimitFilter addressLimit(LimitSettings settings) {
        return new AddressLimitFilter(
                new RateLimits(settings.address(), TimeMeter.SYSTEM_NANOTIME),
                new RateLimits(settings.address(), TimeMeter.SYSTEM_NANOTIME));
    }

    @Bean
    SubjectLimitFilter subjectLimit(LimitSettings settings) {
        return new SubjectLimitFilter(new RateLimits(settings.subject(), TimeMeter.SYSTEM_NANOTIME));
    }

    @Bean
    BodyFilter bodyLimit(LimitSettings settings) {
        return new BodyFilter(settings.body().toBytes(), settings.uploadTime());
    }
}
