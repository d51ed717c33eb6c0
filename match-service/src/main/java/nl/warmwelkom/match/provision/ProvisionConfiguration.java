package nl.warmwelkom.match.provision;

import java.time.Clock;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.provision.application.EstimateProvisions;
import nl.warmwelkom.match.provision.application.TellCover;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProvisionConfiguration {

    @Bean
    EstimateProvisions estimateProvisions(Catalogue catalogue, Clock clock) {
        return new EstimateProvisions(catalogue, clock);
    }

    @Bean
    TellCover tellCover(Catalogue catalogue, EstimateProvisions estimate, Clock clock) {
        return new TellCover(catalogue, estimate, clock);
    }
}
