package nl.warmwelkom.match.region;

import java.time.Clock;
import nl.warmwelkom.match.effect.application.ReadEffects;
import nl.warmwelkom.match.matching.application.RegionalMatching;
import nl.warmwelkom.match.reassurance.application.RegionWorries;
import nl.warmwelkom.match.region.application.ReadRegion;
import nl.warmwelkom.match.region.application.RegionIntroductions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegionConfiguration {

    @Bean
    ReadRegion readRegion(
            RegionalMatching matching,
            RegionIntroductions introductions,
            RegionWorries worries,
            ReadEffects effects,
            Clock clock) {
        return new ReadRegion(matching, introductions, worries, effects, clock);
    }
}
