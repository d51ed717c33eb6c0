package nl.warmwelkom.candidate.sealing;

import com.mongodb.reactivestreams.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    Vault vault(@Value("${warm-welkom.master-keys}") String masterKeys, MongoDatabase database) {
        return new Vault(MasterKeys.of(masterKeys), new MongoKeys(database));
    }

    @Bean
    RewrapRounds rewrapRounds(Vault vault) {
        return new RewrapRounds(vault);
    }
}
