package nl.warmwelkom.employer.profile;

import java.util.List;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Announcement;
import nl.warmwelkom.platform.outbox.Outbox;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import reactor.core.publisher.Mono;

/** Keeps employers, and knows whose they are. */
public final class Employers {

    private final Outbox<Employer> store;

    public Employers(Outbox<Employer> store) {
        this.store = store;
    }

    /** The employer, for an account of its own or for an account manager of its region; empty for anybody else. */
    public Mono<Stored<Employer>> visibleTo(Caller caller, String id) {
        return store.find(id).filter(stored -> isOwn(caller, stored) || manages(caller, stored.state()));
    }

    /** The employer, for an account of its own; empty for anybody else. */
    public Mono<Stored<Employer>> ownedBy(Caller caller, String id) {
        return store.find(id).filter(stored -> isOwn(caller, stored));
    }

    /** The employer, for work of our own that nobody looks at. */
    public Mono<Stored<Employer>> byId(String id) {
        return store.find(id);
    }

    Mono<Stored<Employer>> add(String id, Employer employer) {
        return store.insert(id, employer, List.of(changed(id, employer)));
    }

    Mono<Stored<Employer>> change(Stored<Employer> read, Employer next) {
        return store.update(read, next, List.of(changed(read.id(), next)));
    }

    Mono<Boolean> exists(String id) {
        return store.find(id).hasElement();
    }

    private static boolean isOwn(Caller caller, Stored<Employer> stored) {
        return caller.is(Role.EMPLOYER)
                && (stored.id().equals(caller.employerId())
                        || stored.state().accounts().contains(caller.account()));
    }

    private static boolean manages(Caller caller, Employer employer) {
        return caller.is(Role.ACCOUNT_MANAGER) && caller.worksIn(employer.region());
    }

    private static Announcement changed(String id, Employer employer) {
        return Announcement.of(
                Topic.EMPLOYERS,
                id,
                new EmployerChanged(
                        employer.name(),
                        employer.sector(),
                        employer.size(),
                        employer.region(),
                        employer.postcode4(),
                        employer.open(),
                        employer.accounts()));
    }
}
