package nl.warmwelkom.match.notice;

import java.time.Duration;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAccepted;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAgreed;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAmended;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionApproved;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionDeclinedByCandidate;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionDeclinedByEmployer;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionEnded;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionExpired;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionForgotten;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionMet;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionOffered;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionPlaced;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionPostponed;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionProposed;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionQuestionAnswered;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionQuestionAsked;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionRejected;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionReminded;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionReturned;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionTrialStarted;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionWithdrawn;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.notice.Notices.Step;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import nl.warmwelkom.platform.security.Role;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** Follows this service's own introductions. Blocks on purpose: a withdrawal must not overtake the mail that it takes back. */
class NoticeListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final Notices notices;

    NoticeListener(EventReader reader, Notices notices) {
        this.reader = reader;
        this.notices = notices;
    }

    @KafkaListener(groupId = "match-service.notice", topics = "introductions")
    void on(ConsumerRecord<String, byte[]> record) {
        reader.read(Topic.INTRODUCTIONS, record).map(this::heard).ifPresent(write -> write.block(PATIENCE));
    }

    private Mono<Void> heard(Received<IntroductionEvent> received) {
        return received.event() instanceof IntroductionReminded reminded
                ? remind(received, reminded)
                : notices.moved(received.key()).then(Mono.defer(() -> tell(received)));
    }

    private Mono<Void> tell(Received<IntroductionEvent> received) {
        return switch (received.event()) {
            case IntroductionAgreed _ -> notices.toManagers(step("to-review", received));
            case IntroductionReturned _ -> notices.toCoach(step("returned", received));
            case IntroductionQuestionAsked _ -> notices.toCoach(step("question", received));
            case IntroductionAccepted _ -> notices.toCoach(step("accepted", received));
            // Here somebody else has to do something, or nobody.
            case IntroductionProposed _,
                    IntroductionDeclinedByCandidate _,
                    IntroductionPostponed _,
                    IntroductionApproved _,
                    IntroductionOffered _,
                    IntroductionAmended _,
                    IntroductionRejected _,
                    IntroductionQuestionAnswered _,
                    IntroductionDeclinedByEmployer _,
                    IntroductionReminded _,
                    IntroductionMet _,
                    IntroductionTrialStarted _,
                    IntroductionPlaced _,
                    IntroductionEnded _,
                    IntroductionExpired _,
                    IntroductionForgotten _,
                    IntroductionWithdrawn _ -> Mono.empty();
        };
    }

    private Mono<Void> remind(Received<IntroductionEvent> received, IntroductionReminded reminded) {
        if (reminded.role().equals(Role.ACCOUNT_MANAGER.claim())) {
            return notices.toManagers(step("reminded", received));
        }
        return reminded.role().equals(Role.JOBCOACH.claim())
                ? notices.toCoach(step("reminded", received))
                : Mono.empty();
    }

    private static Step step(String kind, Received<IntroductionEvent> received) {
        return new Step(
                kind, received.key(), received.sequence(), received.event().at());
    }
}
