package nl.warmwelkom.candidate.sharing.application;

import java.util.List;
import nl.warmwelkom.candidate.dossier.application.ReadShareable;
import nl.warmwelkom.candidate.dossier.application.Shareable;
import nl.warmwelkom.candidate.sharing.application.ReadShared.EmployersAccount;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.candidate.sharing.domain.Passport;
import reactor.core.publisher.Mono;

/** An employer reads a passport that was handed over, as far as the dossier allows it at this moment. */
public final class ReadPassport {

    private final ReadShared readShared;
    private final Passports passports;
    private final ReadShareable readShareable;

    public ReadPassport(ReadShared readShared, Passports passports, ReadShareable readShareable) {
        this.readShared = readShared;
        this.passports = passports;
        this.readShareable = readShareable;
    }

    /** What helps; empty when nothing was handed over, when it was taken back, and when nothing of it may be seen any more. */
    public Mono<List<Shareable.Need>> read(IntroductionId id, EmployersAccount by) {
        return readShared
                .visible(id, by)
                .flatMap(_ -> passports.find(id))
                .flatMap(passport -> readShareable.of(passport.candidateId()).map(most -> needs(passport, most)))
                .filter(needs -> !needs.isEmpty());
    }

    static List<Shareable.Need> needs(Passport passport, Shareable most) {
        return passport.supportNeeds().stream()
                .flatMap(
                        code -> most.needs().stream().filter(need -> need.code().equals(code)))
                .toList();
    }
}
