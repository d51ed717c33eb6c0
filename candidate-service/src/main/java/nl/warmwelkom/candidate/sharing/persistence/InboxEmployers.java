package nl.warmwelkom.candidate.sharing.persistence;

import java.util.Set;
import nl.warmwelkom.candidate.sharing.application.Employers;
import nl.warmwelkom.candidate.sharing.domain.EmployerId;
import nl.warmwelkom.platform.inbox.Inbox;
import reactor.core.publisher.Mono;

/** Which accounts act for which employers, in an inbox. */
public final class InboxEmployers implements Employers {

    private final Inbox<StoredEmployer> inbox;

    public InboxEmployers(Inbox<StoredEmployer> inbox) {
        this.inbox = inbox;
    }

    @Override
    public Mono<Set<String>> accountsOf(EmployerId employer) {
        return inbox.find(employer.value())
                .flatMap(seen -> Mono.justOrEmpty(seen.state()))
                .map(stored -> Set.copyOf(stored.accounts()));
    }

    @Override
    public Mono<String> nameOf(String employerId) {
        return inbox.find(employerId)
                .flatMap(seen -> Mono.justOrEmpty(seen.state()))
                .flatMap(stored -> Mono.justOrEmpty(stored.name()));
    }

    @Override
    public Mono<Void> put(EmployerId employer, long sequence, String name, Set<String> accounts) {
        return inbox.put(
                employer.value(),
                sequence,
                new StoredEmployer(name, accounts.stream().sorted().toList()));
    }

    @Override
    public Mono<Void> forget(EmployerId employer, long sequence) {
        return inbox.forget(employer.value(), sequence);
    }
}
