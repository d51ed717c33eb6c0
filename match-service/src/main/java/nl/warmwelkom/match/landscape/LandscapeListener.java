package nl.warmwelkom.match.landscape;

import java.time.Duration;
import nl.warmwelkom.contracts.events.CandidateEvent;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateErased;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateWithdrawn;
import nl.warmwelkom.contracts.events.EmployerEvent;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerRemoved;
import nl.warmwelkom.contracts.events.PositionEvent;
import nl.warmwelkom.contracts.events.PositionEvent.PositionChanged;
import nl.warmwelkom.contracts.events.PositionEvent.PositionClosed;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import nl.warmwelkom.platform.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/**
 * Follows employers, positions and candidates. Blocks on purpose: a listener that returns a {@link Mono} is handed the next
 * record before this one is done, and then a withdrawal can overtake what it withdraws.
 */
class LandscapeListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventReader reader;
    private final Inbox<KnownEmployer> employers;
    private final Inbox<KnownPosition> positions;
    private final Inbox<KnownCandidate> candidates;

    LandscapeListener(
            EventReader reader,
            Inbox<KnownEmployer> employers,
            Inbox<KnownPosition> positions,
            Inbox<KnownCandidate> candidates) {
        this.reader = reader;
        this.employers = employers;
        this.positions = positions;
        this.candidates = candidates;
    }

    @KafkaListener(
            groupId = "match-service.landscape",
            topics = {"employers", "positions", "candidates"})
    void on(ConsumerRecord<String, byte[]> record) {
        var applied = switch (record.topic()) {
            case "employers" -> reader.read(Topic.EMPLOYERS, record).map(this::employer);
            case "positions" -> reader.read(Topic.POSITIONS, record).map(this::position);
            case "candidates" -> reader.read(Topic.CANDIDATES, record).map(this::candidate);
            default -> throw new IllegalStateException("not subscribed to " + record.topic());
        };
        applied.ifPresent(write -> write.block(PATIENCE));
    }

    private Mono<Void> employer(Received<EmployerEvent> received) {
        return switch (received.event()) {
            case EmployerChanged changed ->
                employers.put(
                        received.key(),
                        received.sequence(),
                        new KnownEmployer(
                                changed.name(),
                                changed.sector(),
                                changed.size(),
                                changed.region(),
                                changed.postcode4(),
                                changed.open(),
                                changed.accounts()));
            case EmployerRemoved _ -> employers.forget(received.key(), received.sequence());
        };
    }

    private Mono<Void> position(Received<PositionEvent> received) {
        return switch (received.event()) {
            case PositionChanged changed ->
                positions.put(received.key(), received.sequence(), KnownPosition.of(changed));
            case PositionClosed _ -> closed(received);
        };
    }

    private Mono<Void> closed(Received<PositionEvent> received) {
        return positions
                .find(received.key())
                .flatMap(seen -> Mono.justOrEmpty(seen.state()))
                .flatMap(known -> positions.put(received.key(), received.sequence(), known.closed()));
    }

    private Mono<Void> candidate(Received<CandidateEvent> received) {
        return switch (received.event()) {
            case CandidateChanged changed -> candidates.put(received.key(), received.sequence(), known(changed));
            case CandidateWithdrawn withdrawn ->
                candidates.put(
                        received.key(),
                        received.sequence(),
                        KnownCandidate.withdrawn(withdrawn.coaches(), withdrawn.hasAccount()));
            case CandidateErased _ -> candidates.forget(received.key(), received.sequence());
        };
    }

    private static KnownCandidate known(CandidateChanged changed) {
        return new KnownCandidate(
                changed.region(),
                changed.postcode4(),
                changed.maxTravelKm(),
                changed.hoursMin(),
                changed.hoursMax(),
                changed.dayParts(),
                changed.strengths(),
                changed.interests(),
                changed.certificates(),
                changed.wants(),
                changed.avoids(),
                changed.needs().stream()
                        .map(need -> new KnownCandidate.Need(need.code(), need.must(), need.shareable()))
                        .toList(),
                changed.storyShareable(),
                changed.consentToMatching(),
                changed.coaches(),
                changed.hasAccount());
    }
}
