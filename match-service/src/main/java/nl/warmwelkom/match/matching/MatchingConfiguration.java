package nl.warmwelkom.match.matching;

import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.matching.application.PairHistory;
import nl.warmwelkom.match.matching.application.Proposing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    @Bean
    Proposing proposing(Landscape landscape, PairHistory history, Catalogue catalogue) {
        return new Proposing(landscape, history, catalogue);
    }
}
