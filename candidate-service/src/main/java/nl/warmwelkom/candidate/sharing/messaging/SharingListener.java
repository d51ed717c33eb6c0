package nl.warmwelkom.candidate.sharing.messaging;

import java.time.Duration;
import java.util.Set;
import nl.warmwelkom.candidate.dossier.application.NoteUse;
import nl.warmwelkom.candidate.sharing.application.Employers;
import nl.warmwelkom.candidate.sharing.application.Introductions;
import nl.warmwelkom.candidate.sharing.domain.EmployerId;
import nl.warmwelkom.candidate.sharing.domain.Introduction;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.candidate.sharing.domain.Parties;
import nl.warmwelkom.contracts.events.EmployerEvent;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerRemoved;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionExpired;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionForgotten;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionReminded;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/**
 * Follows introductions and employers. Blocks on purpose: a listener that returns a {@link Mono} is handed the next record
 * before this one is done, and then an offer can overtake the withdrawal after it.
 */
public class SharingListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final Introductions introductions;
    private final Employers employers;
    private final NoteUse noteUse;

    public SharingListener(EventReader reader, Introductions introductions, Employers employers, NoteUse noteUse) {
        this.reader = reader;
        this.introductions = introductions;
        this.employers = employers;
        this.noteUse = noteUse;
    }

    @KafkaListener(
            groupId = "candidate-service",
            topics = {"introductions", "employers"})
    void on(ConsumerRecord<String, byte[]> record) {
        var write = switch (record.topic()) {
            case "introductions" -> reader.read(Topic.INTRODUCTIONS, record).map(this::follow);
            case "employers" -> reader.read(Topic.EMPLOYERS, record).map(this::remember);
            default -> throw new IllegalStateException("not subscribed to " + record.topic());
        };
        write.ifPresent(waiting -> waiting.block(PATIENCE));
    }

    private Mono<Void> follow(Received<IntroductionEvent> received) {
        var event = received.event();
        if (event instanceof IntroductionForgotten) {
            return introductions.forget(new IntroductionId(received.key()), received.sequence());
        }
        var parties = new Parties(
                event.parties().candidateId(), new EmployerId(event.parties().employerId()));
        return introductions
                .apply(
                        new IntroductionId(received.key()),
                        received.sequence(),
                        before -> Introduction.after(before, parties, Turns.of(event)))
                .then(isDoneBySomebody(event) ? noteUse.of(parties.candidateId()) : Mono.empty());
    }

    /** Not by the time that goes by: nobody did anything then. */
    private static boolean isDoneBySomebody(IntroductionEvent event) {
        return !(event instanceof IntroductionReminded || event instanceof IntroductionExpired);
    }

    private Mono<Void> remember(Received<EmployerEvent> received) {
        var id = new EmployerId(received.key());
        return switch (received.event()) {
            case EmployerChanged changed ->
                employers.put(id, received.sequence(), changed.name(), Set.copyOf(changed.accounts()));
            case EmployerRemoved _ -> employers.forget(id, received.sequence());
        };
    }
}
