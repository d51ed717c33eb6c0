package nl.warmwelkom.employer.questionnaire;

import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuestionnaireConfiguration {

    @Bean
    Questionnaire questionnaire() {
        return Catalogue.standard().questionnaire();
    }

    @Bean
    Outbox<ResponseBook> responseStore(MongoDatabase database, Letters letters, Relay relay) {
        return new MongoOutbox<>(database, "responses", ResponseBook.class, letters, relay);
    }

    @Bean
    ResponseBooks responseBooks(Outbox<ResponseBook> store) {
        return new ResponseBooks(store);
    }
}
