package nl.warmwelkom.match.introduction;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import nl.warmwelkom.match.introduction.application.AddProposal;
import nl.warmwelkom.match.introduction.application.CloseIntroductions;
import nl.warmwelkom.match.introduction.application.ConcernsBehindNo;
import nl.warmwelkom.match.introduction.application.DecideIntroduction;
import nl.warmwelkom.match.introduction.application.Details;
import nl.warmwelkom.match.introduction.application.EarlierIntroductions;
import nl.warmwelkom.match.introduction.application.ForgetIntroductions;
import nl.warmwelkom.match.introduction.application.Introductions;
import nl.warmwelkom.match.introduction.application.Onlookers;
import nl.warmwelkom.match.introduction.application.ProposeIntroduction;
import nl.warmwelkom.match.introduction.application.ReadIntroductions;
import nl.warmwelkom.match.introduction.application.ReadResponsible;
import nl.warmwelkom.match.introduction.application.RegionCommitments;
import nl.warmwelkom.match.introduction.application.RegionFacts;
import nl.warmwelkom.match.introduction.application.RemindToAnswer;
import nl.warmwelkom.match.introduction.application.TellNews;
import nl.warmwelkom.match.introduction.application.Witness;
import nl.warmwelkom.match.introduction.domain.EmployerLimits;
import nl.warmwelkom.match.introduction.domain.Patience;
import nl.warmwelkom.match.introduction.messaging.IntroductionListener;
import nl.warmwelkom.match.introduction.messaging.IntroductionWire;
import nl.warmwelkom.match.introduction.messaging.NewsListener;
import nl.warmwelkom.match.introduction.persistence.LoggedIntroductions;
import nl.warmwelkom.match.introduction.persistence.MongoIntroductions;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.matching.application.PairHistory;
import nl.warmwelkom.match.matching.application.Proposing;
import nl.warmwelkom.match.matching.application.RegionHistory;
import nl.warmwelkom.match.pause.application.PausedEmployers;
import nl.warmwelkom.match.provision.application.TellCover;
import nl.warmwelkom.match.reassurance.application.DeclinedConcerns;
import nl.warmwelkom.match.reassurance.application.Reassuring;
import nl.warmwelkom.match.reassurance.application.TipMemory;
import nl.warmwelkom.match.region.application.RegionIntroductions;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.ContextClosedEvent;

@Configuration(proxyBeanMethods = false)
class IntroductionConfiguration {

    private static final Duration STORE_OPENS = Duration.ofSeconds(30);

    @Bean
    Witness witness(AccessLog accessLog) {
        return accessLog::write;
    }

    /** What everybody gets: there is no way to a change around the log. */
    @Bean
    @Primary
    Introductions introductions(MongoIntroductions kept, Witness witness) {
        return new LoggedIntroductions(kept, witness);
    }

    @Bean
    MongoIntroductions keptIntroductions(MongoDatabase database, Letters letters, Relay relay) {
        // At the start of the service, before anybody is served: the only place that waits.
        return Objects.requireNonNull(
                MongoIntroductions.open(database, letters, relay, IntroductionWire::event)
                        .block(STORE_OPENS),
                "the store opens or says why not");
    }

    @Bean
    Outbox<?> introductionOutbox(MongoIntroductions introductions) {
        return introductions.outbox();
    }

    @Bean
    PairHistory pairHistory(Introductions introductions, PausedEmployers paused, Clock clock) {
        return new EarlierIntroductions(introductions, paused, clock);
    }

    @Bean
    RegionHistory regionHistory(
            Introductions introductions,
            PausedEmployers paused,
            Clock clock,
            @Value("${warm-welkom.offers.per-employer}") int perEmployer) {
        return new RegionCommitments(introductions, paused, clock, perEmployer);
    }

    @Bean
    RegionIntroductions regionIntroductions(Introductions introductions) {
        return new RegionFacts(introductions);
    }

    @Bean
    DeclinedConcerns declinedConcerns(Introductions introductions) {
        return new ConcernsBehindNo(introductions);
    }

    @Bean
    AddProposal addProposal(Introductions introductions, CloseIntroductions close, Landscape landscape) {
        return new AddProposal(
                introductions,
                close,
                candidate -> landscape.candidate(candidate.value()).map(KnownCandidate::consent));
    }

    @Bean
    ProposeIntroduction proposeIntroduction(
            Introductions introductions,
            AddProposal add,
            Landscape landscape,
            Proposing proposing,
            PausedEmployers paused) {
        return new ProposeIntroduction(introductions, add, landscape, proposing, paused);
    }

    @Bean
    ReadIntroductions readIntroductions(Introductions introductions, Landscape landscape, Witness witness) {
        return new ReadIntroductions(introductions, landscape, witness);
    }

    @Bean
    ReadResponsible readResponsible(Introductions introductions) {
        return new ReadResponsible(introductions);
    }

    @Bean
    DecideIntroduction decideIntroduction(
            Introductions introductions,
            Landscape landscape,
            PausedEmployers paused,
            @Value("${warm-welkom.offers.per-employer}") int perEmployer,
            @Value("${warm-welkom.offers.per-opening}") int perOpening) {
        return new DecideIntroduction(
                introductions,
                position -> landscape.position(position.value()).map(KnownPosition::openings),
                new EmployerLimits(perEmployer, perOpening),
                paused);
    }

    @Bean
    Patience patience(
            @Value("${warm-welkom.answers.remind-after}") Duration remindAfter,
            @Value("${warm-welkom.answers.offer-stands}") Duration offerStands) {
        return new Patience(remindAfter, offerStands);
    }

    @Bean
    CloseIntroductions closeIntroductions(
            Introductions introductions, DecideIntroduction decide, Clock clock, Patience patience) {
        return new CloseIntroductions(introductions, decide, clock, patience);
    }

    @Bean
    ForgetIntroductions forgetIntroductions(Introductions introductions, CloseIntroductions close, Clock clock) {
        return new ForgetIntroductions(introductions, close, clock);
    }

    @Bean
    RemindToAnswer remindToAnswer(
            Introductions introductions, DecideIntroduction decide, Clock clock, Patience patience) {
        return new RemindToAnswer(introductions, decide, clock, patience);
    }

    @Bean
    Details details(Landscape landscape, Reassuring reassuring, TellCover cover, TipMemory memory) {
        return new Details(landscape, reassuring, cover, memory);
    }

    @Bean
    IntroductionListener introductionListener(EventReader reader, Landscape landscape, CloseIntroductions close) {
        return new IntroductionListener(reader, landscape, close);
    }

    @Bean(destroyMethod = "")
    Onlookers onlookers() {
        return new Onlookers();
    }

    /** Before the server stops, which waits for every answer that goes on. */
    @Bean
    ApplicationListener<ContextClosedEvent> sendOnlookersHome(Onlookers onlookers) {
        return _ -> onlookers.close();
    }

    @Bean
    TellNews tellNews(Introductions introductions, Landscape landscape, Onlookers onlookers) {
        return new TellNews(introductions, landscape, onlookers);
    }

    @Bean
    NewsListener newsListener(EventReader reader, TellNews news) {
        return new NewsListener(reader, news);
    }

    @Bean
    Expiry expiry(CloseIntroductions close, RemindToAnswer remind) {
        return new Expiry(close, remind);
    }
}
