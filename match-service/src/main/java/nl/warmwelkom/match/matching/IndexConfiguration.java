package nl.warmwelkom.match.matching;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.matching.application.PairHistory;
import nl.warmwelkom.match.matching.application.Ranking;
import nl.warmwelkom.match.matching.application.Reading;
import nl.warmwelkom.match.matching.application.StoredWorkplaces;
import nl.warmwelkom.match.matching.application.Workplaces;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Place;
import nl.warmwelkom.match.matching.domain.PositionId;
import nl.warmwelkom.match.matching.domain.Scoring;
import nl.warmwelkom.match.matching.domain.Weights;
import nl.warmwelkom.match.matching.index.Area;
import nl.warmwelkom.match.matching.index.Index;
import nl.warmwelkom.match.matching.index.IndexedRanking;
import nl.warmwelkom.match.matching.index.IndexedWorkplaces;
import nl.warmwelkom.match.matching.index.Ledger;
import nl.warmwelkom.match.matching.index.Vocabulary;
import nl.warmwelkom.match.matching.messaging.IndexFeed;
import nl.warmwelkom.match.matching.messaging.IndexFollower;
import nl.warmwelkom.match.matching.messaging.Told;
import nl.warmwelkom.platform.event.EventReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.core.ConsumerFactory;

/** The index, what feeds it, and who may ask it. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

    @Bean
    Index index(Catalogue catalogue, Disagreements disagreements) {
        return new Index(Vocabulary.of(catalogue), areas(catalogue), Index.Engine.BEST, disagreements);
    }

    @Bean
    Ranking.Maker rankings(Catalogue catalogue, Disagreements disagreements) {
        return workplaces ->
                IndexedRanking.over(Vocabulary.of(catalogue), workplaces, Index.Engine.BEST, disagreements);
    }

    @Bean
    Disagreements disagreements(ObjectProvider<MeterRegistry> meters) {
        return new Disagreements(meters);
    }

    @Bean
    Ledger ledger(Index index) {
        return new Ledger(index);
    }

    @Bean
    IndexFeed indexFeed(
            ConsumerFactory<String, byte[]> consumers,
            EventReader reader,
            Ledger ledger,
            PairHistory history,
            WarmUp warmUp,
            Catalogue catalogue) {
        return new IndexFeed(consumers, new Told(reader, new Reading(catalogue)), ledger, history, warmUp);
    }

    @Bean
    WarmUp warmUp(Index index, Catalogue catalogue) {
        var scoring = new Scoring(Weights.STANDARD, new Reading(catalogue).neighbours());
        return new WarmUp(index, scoring, Vocabulary.of(catalogue), areas(catalogue));
    }

    @Bean
    @Primary
    Workplaces workplaces(Index index, IndexFeed feed, StoredWorkplaces stored) {
        return new IndexedWorkplaces(index, feed::ready, stored);
    }

    @Bean
    HealthIndicator indexHealthIndicator(IndexFeed feed, Index index) {
        return () -> (feed.ready() ? Health.up() : Health.outOfService())
                .withDetail("kernel", index.kernel())
                .build();
    }

    @Bean
    IndexFollower indexedPositions(Ledger ledger, IndexFeed feed) {
        return new IndexFollower(Topic.POSITIONS.name(), feed::ready, key -> ledger.lastSeen(new PositionId(key)));
    }

    @Bean
    IndexFollower indexedEmployers(Ledger ledger, IndexFeed feed) {
        return new IndexFollower(Topic.EMPLOYERS.name(), feed::ready, key -> ledger.lastSeen(new EmployerId(key)));
    }

    private static List<Area> areas(Catalogue catalogue) {
        return catalogue.postcodeAreas().stream()
                .map(area -> new Area(area.code(), new Place(area.lat(), area.lon()), area.region()))
                .toList();
    }
}
