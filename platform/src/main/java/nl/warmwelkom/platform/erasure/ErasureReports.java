package nl.warmwelkom.platform.erasure;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.warmwelkom.contracts.events.ErasureEvent.ErasureReported;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.outbox.Outbox;
import reactor.core.publisher.Mono;

/** Tells that this service has forgotten a candidate. Told once, however often it is done. */
public final class ErasureReports {

    private final Outbox<StoredReport> outbox;
    private final String service;
    private final Clock clock;

    public ErasureReports(Outbox<StoredReport> outbox, String service, Clock clock) {
        this.outbox = outbox;
        this.service = service;
        this.clock = clock;
    }

    /**
     * Nothing of the candidate is left here.
     *
     * @param introductions ids of those that were about the candidate, from whoever keeps them
     */
    public Mono<Void> done(String candidateId, List<String> introductions) {
        return Mono.defer(() -> {
            var report =
                    new ErasureReported(service, introductions, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return outbox.insert(
                            candidateId,
                            new StoredReport(introductions),
                            List.of(Announcement.of(Topic.ERASURES, candidateId, report)))
                    .then();
        });
    }
}
