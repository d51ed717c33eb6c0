package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Mono;

/** Tells others of a consent that ended by itself. Here it counted as ended from that moment, without anybody's work. */
public final class TellLapses {

    private static final int AT_ONCE = 100;

    private final Dossiers dossiers;
    private final Clock clock;

    public TellLapses(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    public Mono<Void> tell() {
        return Mono.defer(() ->
                dossiers.lapsed(clock.instant(), AT_ONCE).concatMap(this::tell).then());
    }

    /** A write that changes nothing but what others are told, and when there is something to tell next. */
    private Mono<Stored<Dossier>> tell(Stored<Dossier> lapsed) {
        return dossiers.change(lapsed, lapsed.state(), clock.instant())
                // Whoever was first has told it too.
                .onErrorResume(StaleWrite.class, _ -> Mono.empty());
    }
}
