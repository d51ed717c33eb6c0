package nl.warmwelkom.match.effect;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.effect.application.Courses;
import nl.warmwelkom.match.effect.application.Experiences;
import nl.warmwelkom.match.effect.application.GiveFeedback;
import nl.warmwelkom.match.effect.application.MeasureHelp;
import nl.warmwelkom.match.effect.application.ReadEffects;
import nl.warmwelkom.match.effect.application.RememberTips;
import nl.warmwelkom.match.effect.application.StoredCourse;
import nl.warmwelkom.match.effect.messaging.EffectListener;
import nl.warmwelkom.match.effect.persistence.MongoExperiences;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.reassurance.application.TipMemory;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.inbox.Inbox;
import nl.warmwelkom.platform.inbox.Inbox.Seen;
import nl.warmwelkom.platform.inbox.MongoInbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EffectConfiguration {

    @Bean
    Experiences experiences(MongoDatabase database) {
        return new MongoExperiences(database);
    }

    @Bean
    MongoInbox<StoredCourse> worryCourses(MongoDatabase database) {
        return new MongoInbox<>(database, "worry-courses", Topic.RESPONSES, StoredCourse.class);
    }

    @Bean
    Courses courses(MongoInbox<StoredCourse> stored) {
        return () -> stored.findAll()
                .collectMap(
                        Seen::key,
                        seen -> seen.state().orElse(StoredCourse.NONE).read());
    }

    @Bean
    EffectListener effectListener(EventReader reader, Inbox<StoredCourse> courses, Experiences experiences) {
        return new EffectListener(reader, courses, experiences);
    }

    @Bean
    TipMemory tipMemory(Experiences experiences, Clock clock) {
        return new RememberTips(experiences, clock);
    }

    @Bean
    GiveFeedback giveFeedback(Experiences experiences, Catalogue catalogue, Clock clock) {
        return new GiveFeedback(experiences, catalogue, clock);
    }

    @Bean
    ReadEffects readEffects(Experiences experiences, Courses courses, Landscape landscape) {
        return new ReadEffects(experiences, courses, landscape, new StudentFigures());
    }

    @Bean
    MeasureHelp measureHelp(ReadEffects effects) {
        return new MeasureHelp(effects);
    }

    @Bean
    HelpRounds helpRounds(MeasureHelp measure) {
        return new HelpRounds(measure);
    }
}
