package nl.warmwelkom.candidate.sharing.persistence;

import java.util.List;
import nl.warmwelkom.candidate.sharing.application.Passports;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.candidate.sharing.domain.Passport;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.accesslog.Deed;
import reactor.core.publisher.Mono;

/** Passports of which every change is written down first. What is read by one is written down with the dossier. */
public final class LoggedPassports implements Passports {

    private final Passports passports;
    private final AccessLog log;

    public LoggedPassports(Passports passports, AccessLog log) {
        this.passports = passports;
        this.log = log;
    }

    @Override
    public Mono<Passport> find(IntroductionId id) {
        return passports.find(id);
    }

    @Override
    public Mono<Void> put(IntroductionId id, Passport passport) {
        return changed(passport).then(Mono.defer(() -> passports.put(id, passport)));
    }

    @Override
    public Mono<Void> takeBack(IntroductionId id) {
        return passports.find(id).flatMap(this::changed).then(Mono.defer(() -> passports.takeBack(id)));
    }

    private Mono<Void> changed(Passport passport) {
        return log.write(Deed.CHANGED, List.of(passport.candidateId()));
    }

    @Override
    public Mono<Void> forget(String candidateId) {
        return passports.forget(candidateId);
    }
}
