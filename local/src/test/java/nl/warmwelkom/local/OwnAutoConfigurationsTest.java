package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.mock.env.MockEnvironment;

class OwnAutoConfigurationsTest {

    private static final String[] CANDIDATES = {
        MongoReactiveAutoConfiguration.class.getName(),
        KafkaAutoConfiguration.class.getName(),
        ThymeleafAutoConfiguration.class.getName(),
        WebFluxAutoConfiguration.class.getName()
    };

    @Test
    void an_application_is_spared_what_only_its_neighbours_use() {
        assertThat(kept("MONGO,KAFKA")).containsExactly(true, true, false, true);
        assertThat(kept("PAGES")).containsExactly(false, false, true, true);
    }

    @Test
    void an_application_that_uses_none_of_it_keeps_what_belongs_to_nobody() {
        assertThat(kept("")).containsExactly(false, false, false, true);
    }

    @Test
    void an_application_that_the_launcher_did_not_start_keeps_everything() {
        assertThat(kept(new MockEnvironment())).containsExactly(true, true, true, true);
    }

    private static boolean[] kept(String uses) {
        return kept(new MockEnvironment().withProperty(OwnAutoConfigurations.USES, uses));
    }

    private static boolean[] kept(MockEnvironment environment) {
        var own = new OwnAutoConfigurations();
        own.setEnvironment(environment);
        return own.ownOf(CANDIDATES);
    }
}
