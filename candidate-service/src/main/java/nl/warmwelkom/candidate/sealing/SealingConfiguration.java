package nl.warmwelkom.candidate.sealing;

import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.candidate.erasure.application.ErasesACandidate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    Vault vault(@Value("${warm-welkom.master-keys}") String masterKeys, MongoDatabase database) {
        return new Vault(MasterKeys.of(masterKeys), new MongoKeys(database));
    }

    /** Next: whatever copy of anything is still there opens no more. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    ErasesACandidate keyEraser(Vault vault) {
        return vault::destroy;
    }

    @Bean
    RewrapRounds rewrapRounds(Vault vault) {
        return new RewrapRounds(vault);
    }
}
