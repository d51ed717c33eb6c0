package nl.warmwelkom.match.matching;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.Objects;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.matching.application.ChangeWeights;
import nl.warmwelkom.match.matching.application.PairHistory;
import nl.warmwelkom.match.matching.application.Proposing;
import nl.warmwelkom.match.matching.application.PublishedWeights;
import nl.warmwelkom.match.matching.application.Ranking;
import nl.warmwelkom.match.matching.application.RegionHistory;
import nl.warmwelkom.match.matching.application.RegionalMatching;
import nl.warmwelkom.match.matching.application.StoredWorkplaces;
import nl.warmwelkom.match.matching.application.WeightsInForce;
import nl.warmwelkom.match.matching.application.WeightsRecords;
import nl.warmwelkom.match.matching.application.WidenWork;
import nl.warmwelkom.match.matching.application.Workplaces;
import nl.warmwelkom.match.matching.messaging.WeightsListener;
import nl.warmwelkom.match.matching.persistence.MongoWeightsRecords;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    private static final Duration FIRST_LOOK_WITHIN = Duration.ofSeconds(30);

    @Bean
    StoredWorkplaces storedWorkplaces(Landscape landscape, PairHistory history, Catalogue catalogue) {
        return new StoredWorkplaces(landscape, history, catalogue);
    }

    @Bean
    Proposing proposing(
            Workplaces workplaces,
            StoredWorkplaces stored,
            PairHistory history,
            Catalogue catalogue,
            WeightsInForce weights) {
        return new Proposing(workplaces, stored, history, catalogue, weights);
    }

    @Bean
    RegionalMatching regionalMatching(
            Landscape landscape,
            RegionHistory history,
            WeightsInForce weights,
            Catalogue catalogue,
            Ranking.Maker rankings) {
        return new RegionalMatching(landscape, history, weights, catalogue, rankings);
    }

    @Bean
    WidenWork widenWork(Landscape landscape, WeightsInForce weights, Catalogue catalogue) {
        return new WidenWork(landscape, weights, catalogue);
    }

    @Bean
    MongoWeightsRecords weightsRecords(MongoDatabase database, Letters letters, Relay relay) {
        return new MongoWeightsRecords(database, letters, relay);
    }

    @Bean
    Outbox<?> weightsOutbox(MongoWeightsRecords records) {
        return records.outbox();
    }

    /** The service is not up before it knows the weights: nobody is proposed anything by old ones while it starts. */
    @Bean
    PublishedWeights publishedWeights(WeightsRecords records) {
        var record = Objects.requireNonNull(records.read().block(FIRST_LOOK_WITHIN), "there is always a record");
        return new PublishedWeights(record.state().inForce().weights());
    }

    @Bean
    ChangeWeights changeWeights(WeightsRecords records, PublishedWeights published) {
        return new ChangeWeights(records, published);
    }

    @Bean
    WeightsListener weightsListener(EventReader reader, PublishedWeights published) {
        return new WeightsListener(reader, published);
    }
}
