package nl.warmwelkom.candidate.dossier.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.warmwelkom.candidate.dossier.application.Dossiers;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Contents;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.Region;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.accesslog.Deed;
import nl.warmwelkom.platform.accesslog.Errand;
import nl.warmwelkom.platform.accesslog.Looker;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Dossiers of which every reading and every change is written down first. It stands between the store and everybody: there is
 * no way to a dossier around it, and while the log cannot be written there is no dossier.
 */
public final class LoggedDossiers implements Dossiers {

    private final Dossiers dossiers;
    private final AccessLog log;
    private final Function<Caller, Reader> readers;
    private final Clock clock;

    /**
     * A store.
     *
     * @param readers what a caller may see of dossiers, to tell who was shown one from who was refused
     */
    public LoggedDossiers(Dossiers dossiers, AccessLog log, Function<Caller, Reader> readers, Clock clock) {
        this.dossiers = dossiers;
        this.log = log;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public Mono<Stored<Dossier>> find(CandidateId id) {
        return dossiers.find(id)
                .flatMap(found -> deed(found.state())
                        .flatMap(deed -> log.write(deed, List.of(found.id())))
                        .thenReturn(found));
    }

    private Mono<Deed> deed(Dossier dossier) {
        return Looker.present().map(looker -> {
            var caller = looker.caller();
            // Who has a link, and a service, were let in before they came here.
            var shown = caller == null || isShownTo(caller, dossier);
            return shown ? Deed.READ : Deed.REFUSED;
        });
    }

    private boolean isShownTo(Caller caller, Dossier dossier) {
        var now = clock.instant();
        // An employer comes by way of an introduction, which has judged already what may be seen.
        return dossier.seenBy(readers.apply(caller), now).isPresent()
                || (caller.is(Role.EMPLOYER) && dossier.takesPartAt(now));
    }

    @Override
    public Mono<Stored<Dossier>> add(Dossier dossier, Instant at) {
        return changed(dossier.id().value()).then(Mono.defer(() -> dossiers.add(dossier, at)));
    }

    @Override
    public Mono<Stored<Dossier>> change(Stored<Dossier> read, Dossier next, Instant at) {
        return logged(read, next).then(Mono.defer(() -> dossiers.change(read, next, at)));
    }

    /** Whoever reads it read the dossier before, which is written down. */
    @Override
    public Flux<Contents> earlier(CandidateId id) {
        return dossiers.earlier(id);
    }

    /** Who had it erased was written down when it was asked for. */
    @Override
    public Mono<Void> erase(CandidateId id) {
        return dossiers.erase(id);
    }

    private Mono<Void> logged(Stored<Dossier> read, Dossier next) {
        // That an account turned out to be a jobcoach is found out by the service, on its way to something else.
        return next.coaches().equals(read.state().coaches())
                ? changed(read.id())
                : changed(read.id()).contextWrite(Looker.service(Errand.CASELOAD));
    }

    private Mono<Void> changed(String id) {
        return Mono.defer(() -> log.write(Deed.CHANGED, List.of(id)));
    }

    @Override
    public Flux<Stored<Dossier>> openTo(Account account, Set<Region> regions, Instant now, String after, int limit) {
        return listed(dossiers.openTo(account, regions, now, after, limit));
    }

    @Override
    public Flux<Stored<Dossier>> sharedWith(Account account, Instant now, String after, int limit) {
        return listed(dossiers.sharedWith(account, now, after, limit));
    }

    /** A list is a line for everybody in it, and is shown once they are written. */
    private Flux<Stored<Dossier>> listed(Flux<Stored<Dossier>> list) {
        return list.collectList()
                .flatMapMany(found -> log.write(
                                Deed.READ, found.stream().map(Stored::id).toList())
                        .thenMany(Flux.fromIterable(found)));
    }

    /** Of these nobody is shown anything; what is done with them is a change. */
    @Override
    public Flux<Stored<Dossier>> unawareOf(Account coach, Instant now) {
        return dossiers.unawareOf(coach, now);
    }

    @Override
    public Mono<Boolean> knowCoach(Account account) {
        return dossiers.knowCoach(account);
    }

    /** Of this nobody is shown anything; what is done with it is a change. */
    @Override
    public Mono<Stored<Dossier>> untouched(CandidateId id, Instant since) {
        return dossiers.untouched(id, since);
    }

    /** Of these nobody is shown anything; what is done with them is a change. */
    @Override
    public Flux<Stored<Dossier>> inNeedOfCare(Instant now, int limit) {
        return dossiers.inNeedOfCare(now, limit);
    }

    /** Of these nobody is shown anything; what is done with them is a change. */
    @Override
    public Flux<Stored<Dossier>> lapsed(Instant now, int limit) {
        return dossiers.lapsed(now, limit);
    }
}
