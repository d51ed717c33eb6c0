package nl.warmwelkom.candidate.dossier.application;

import static nl.warmwelkom.candidate.dossier.domain.MadeUp.COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.LEIDEN;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.sam;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.Asked;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Profile;
import nl.warmwelkom.candidate.dossier.domain.Purpose;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.contracts.events.CandidateEvent;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Every use case on dossiers in a map, and the people who come in. */
final class Office {

    static final CandidateId SAM = new CandidateId("sam");
    static final CandidateId ROBIN = new CandidateId("robin");
    static final Reader SAM_SELF = new Reader(new Account("candidate-sam"), SAM, false, false, Set.of());
    static final Reader COACH_SELF = new Reader(COACH, null, true, false, Set.of(LEIDEN));

    final SettableClock clock = new SettableClock(NOW);
    final InMemoryDossiers dossiers = new InMemoryDossiers(clock);
    final Caseload caseload = new Caseload(dossiers, clock);
    final StartDossier startDossier = new StartDossier(dossiers, caseload, clock);
    final ReadDossiers readDossiers = new ReadDossiers(dossiers, caseload, clock);
    final ChangeDossier changeDossier = new ChangeDossier(dossiers, clock);
    final DecideConsent decideConsent = new DecideConsent(dossiers, caseload, clock);
    final TellLapses tellLapses = new TellLapses(dossiers, clock);
    final ReadShareable readShareable = new ReadShareable(dossiers, clock);

    static <T> T present(Mono<T> mono) {
        return mono.blockOptional().orElseThrow();
    }

    static Writing writing(Profile profile, boolean confirmed) {
        return new Writing(Asked.of(profile), confirmed, null);
    }

    /** Sam has an account, and starts the own dossier. */
    Stored<Dossier> samStarts() {
        present(startDossier.start(ROBIN, SAM_SELF, writing(sam(), false)));
        return present(dossiers.find(SAM));
    }

    /** Robin has none, and starts one together with the coach. */
    Stored<Dossier> robinStarts() {
        present(startDossier.start(ROBIN, COACH_SELF, writing(sam(), false)));
        return present(dossiers.find(ROBIN));
    }

    DecideConsent.Outcome decide(CandidateId id, Reader by, Purpose purpose, boolean given) {
        return decide(id, by, purpose, given, null);
    }

    DecideConsent.Outcome decide(CandidateId id, Reader by, Purpose purpose, boolean given, @Nullable Instant until) {
        return present(decideConsent.decide(id, by, new DecideConsent.Said(purpose, given, until, null)));
    }

    /** What matching was told of a dossier, oldest first. */
    List<CandidateEvent> told(CandidateId id) {
        return dossiers.told(id).stream().map(Office::event).toList();
    }

    private static CandidateEvent event(Letter letter) {
        var type = Topic.CANDIDATES.byWireName().get(Objects.requireNonNull(letter.type()));
        return (CandidateEvent) JsonMapper.shared().readValue(letter.data(), type);
    }
}
