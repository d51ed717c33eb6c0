package nl.warmwelkom.match.matching.messaging;

import java.util.Optional;
import nl.warmwelkom.contracts.events.EmployerEvent;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerRemoved;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionEnded;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionPlaced;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionTrialStarted;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionWithdrawn;
import nl.warmwelkom.contracts.events.PositionEvent;
import nl.warmwelkom.contracts.events.PositionEvent.PositionChanged;
import nl.warmwelkom.contracts.events.PositionEvent.PositionClosed;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.matching.application.Reading;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.PositionId;
import nl.warmwelkom.match.matching.index.Change;
import nl.warmwelkom.platform.event.EventReader;
import nl.warmwelkom.platform.event.Received;
import nl.warmwelkom.platform.event.UnreadableEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads records as changes of the index. */
public final class Told {

    private final EventReader reader;
    private final Reading reading;

    public Told(EventReader reader, Reading reading) {
        this.reader = reader;
        this.reading = reading;
    }

    /**
     * The change in a record; empty if there is none in it for the index. A record that cannot be read has none: it is put
     * with the dead letters by whoever reads the topic for the store.
     */
    Optional<Change> in(ConsumerRecord<String, byte[]> record) {
        try {
            return switch (record.topic()) {
                case "employers" -> reader.read(Topic.EMPLOYERS, record).map(Told::employer);
                case "positions" -> reader.read(Topic.POSITIONS, record).map(this::position);
                default -> Optional.empty();
            };
        } catch (UnreadableEvent _) {
            return Optional.empty();
        }
    }

    /** Whether it tells of something that takes an opening or gives one back. */
    boolean movesOpenings(ConsumerRecord<String, byte[]> record) {
        try {
            return record.topic().equals(Topic.INTRODUCTIONS.name())
                    && reader.read(Topic.INTRODUCTIONS, record)
                            .filter(received -> movesOpenings(received.event()))
                            .isPresent();
        } catch (UnreadableEvent _) {
            return false;
        }
    }

    private static boolean movesOpenings(IntroductionEvent event) {
        return event instanceof IntroductionTrialStarted
                || event instanceof IntroductionPlaced
                || event instanceof IntroductionEnded
                || event instanceof IntroductionWithdrawn;
    }

    private static Change employer(Received<EmployerEvent> received) {
        var id = new EmployerId(received.key());
        return switch (received.event()) {
            case EmployerChanged changed -> new Change.EmployerTold(id, received.sequence(), changed.open());
            case EmployerRemoved _ -> new Change.EmployerGone(id, received.sequence());
        };
    }

    private Change position(Received<PositionEvent> received) {
        return switch (received.event()) {
            case PositionChanged changed -> sensible(received.key(), received.sequence(), changed);
            case PositionClosed _ -> new Change.PositionGone(new PositionId(received.key()), received.sequence());
        };
    }

    /** Work that makes no sense (two hundred strengths, a ninth level) is not proposed, nor what it was before. */
    private Change sensible(String id, long sequence, PositionChanged changed) {
        try {
            return new Change.PositionTold(
                    sequence, changed.postcode4(), reading.position(id, KnownPosition.of(changed), true, 0));
        } catch (IllegalArgumentException _) {
            return new Change.PositionGone(new PositionId(id), sequence);
        }
    }
}
