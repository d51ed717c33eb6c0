package nl.warmwelkom.match.editing;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.editing.application.EditTips;
import nl.warmwelkom.match.editing.application.PublishedTips;
import nl.warmwelkom.match.editing.application.ReadTips;
import nl.warmwelkom.match.editing.application.TipHistories;
import nl.warmwelkom.match.editing.persistence.MongoTipHistories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EditingConfiguration {

    private static final Duration FIRST_LOOK_WITHIN = Duration.ofSeconds(30);

    @Bean
    TipHistories tipHistories(MongoDatabase database) {
        return new MongoTipHistories(database);
    }

    /** The service is not up before it knows what was retired: nobody is shown that again while it starts. */
    @Bean
    PublishedTips publishedTips(Catalogue catalogue, TipHistories histories) {
        var published = new PublishedTips(catalogue, histories);
        published.look().block(FIRST_LOOK_WITHIN);
        return published;
    }

    @Bean
    Looking looking(PublishedTips published) {
        return new Looking(published);
    }

    @Bean
    EditTips editTips(TipHistories histories, PublishedTips published, Catalogue catalogue, Clock clock) {
        return new EditTips(histories, published, catalogue, clock);
    }

    @Bean
    ReadTips readTips(TipHistories histories, Catalogue catalogue, Clock clock) {
        return new ReadTips(histories, catalogue, clock);
    }
}
