package nl.warmwelkom.match.introduction.simulation;

import java.util.List;
import nl.warmwelkom.contracts.events.CandidateEvent;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateWithdrawn;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.testing.store.InMemoryOutbox;

/** Candidates who give and withdraw their consent, at another service. */
final class CandidateService {

    private static final CandidateEvent IN_MATCHING = new CandidateChanged(
            "amsterdam",
            "1011",
            20,
            16,
            24,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            true,
            List.of("coach"),
            true);

    private final InMemoryOutbox<Boolean> consents;

    CandidateService(Letters letters, Relay relay) {
        this.consents = new InMemoryOutbox<>(letters, relay);
    }

    Outbox<?> outbox() {
        return consents;
    }

    void begin(String candidate) {
        consents.insert(candidate, true, telling(candidate, true)).block();
    }

    void changeMind(String candidate) {
        consents.find(candidate)
                .flatMap(read -> consents.update(read, !read.state(), telling(candidate, !read.state())))
                .block();
    }

    private static List<Announcement> telling(String candidate, boolean consent) {
        return List.of(Announcement.of(
                Topic.CANDIDATES, candidate, consent ? IN_MATCHING : new CandidateWithdrawn(List.of("coach"), true)));
    }

    boolean isTold() {
        return consents.all().stream()
                .allMatch(stored -> consents.box(stored.id()).isEmpty());
    }

    List<String> withoutConsent() {
        return consents.all().stream()
                .filter(stored -> !stored.state())
                .map(Stored::id)
                .toList();
    }
}
