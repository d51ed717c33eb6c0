package nl.warmwelkom.match.reassurance;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.landscape.Landscape.Known;
import nl.warmwelkom.match.reassurance.application.AdviseEmployer;
import nl.warmwelkom.match.reassurance.application.DeclinedConcerns;
import nl.warmwelkom.match.reassurance.application.KnownWorries;
import nl.warmwelkom.match.reassurance.application.MeasuredHelp;
import nl.warmwelkom.match.reassurance.application.Reassuring;
import nl.warmwelkom.match.reassurance.application.RegionWorries;
import nl.warmwelkom.match.reassurance.application.TipMemory;
import nl.warmwelkom.match.reassurance.application.TipsInForce;
import nl.warmwelkom.match.reassurance.domain.HoldOut;
import nl.warmwelkom.match.reassurance.messaging.ResponseListener;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.inbox.Inbox;
import nl.warmwelkom.platform.inbox.Inbox.Seen;
import nl.warmwelkom.platform.inbox.MongoInbox;
import nl.warmwelkom.recognition.Recogniser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReassuranceConfiguration {

    @Bean
    Catalogue catalogue() {
        return Catalogue.standard();
    }

    @Bean
    Recogniser recogniser() {
        return Recogniser.standard();
    }

    @Bean
    RegionWorries regionWorries(MongoInbox<KnownWorries> worries, Landscape landscape) {
        return region -> landscape
                .employers()
                .filter(known -> known.what().region().equals(region))
                .map(Known::id)
                .collectList()
                .flatMap(here -> worries.findAll()
                        .filter(seen -> here.contains(seen.key()))
                        .collectMap(
                                Seen::key,
                                seen -> seen.state().orElse(KnownWorries.NONE).worries()));
    }

    @Bean
    MongoInbox<KnownWorries> knownWorries(MongoDatabase database) {
        return new MongoInbox<>(database, "known-worries", Topic.RESPONSES, KnownWorries.class);
    }

    @Bean
    ResponseListener responseListener(EventReader reader, Inbox<KnownWorries> worries) {
        return new ResponseListener(reader, worries);
    }

    @Bean
    Reassuring reassuring(
            Inbox<KnownWorries> worries, DeclinedConcerns declined, TipsInForce tips, MeasuredHelp help, Clock clock) {
        return new Reassuring(worries, declined, tips, help, clock);
    }

    @Bean
    AdviseEmployer adviseEmployer(
            Reassuring reassuring,
            TipMemory memory,
            @Value("${warm-welkom.reassurance.hold-out}") double share,
            @Value("${warm-welkom.reassurance.hold-out-salt}") String salt) {
        return new AdviseEmployer(reassuring, memory, new HoldOut(share, salt));
    }
}
