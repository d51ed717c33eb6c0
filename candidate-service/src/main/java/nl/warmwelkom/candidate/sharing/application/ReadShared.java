package nl.warmwelkom.candidate.sharing.application;

import nl.warmwelkom.candidate.dossier.application.ReadShareable;
import nl.warmwelkom.candidate.sharing.domain.Chosen;
import nl.warmwelkom.candidate.sharing.domain.EmployerId;
import nl.warmwelkom.candidate.sharing.domain.Introduction;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.candidate.sharing.domain.Parties;
import nl.warmwelkom.platform.inbox.CatchUp;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** An employer reads what the candidate of an introduction shares with it. */
public final class ReadShared {

    private final Introductions introductions;
    private final Employers employers;
    private final ReadShareable readShareable;

    public ReadShared(Introductions introductions, Employers employers, ReadShareable readShareable) {
        this.introductions = introductions;
        this.employers = employers;
        this.readShareable = readShareable;
    }

    /**
     * An account of employers.
     *
     * @param employer the one that its token names; it may act for others too
     */
    public record EmployersAccount(String name, @Nullable EmployerId employer) {}

    /**
     * What the candidate chose, as far as the dossier allows it at this moment; empty when there is nothing that this account
     * may see. Whatever may still come gets a moment to come in: also when it is somebody else's introduction, so that the time
     * an answer takes tells nobody that there is one.
     */
    public Mono<Shared> read(IntroductionId id, EmployersAccount by) {
        return visible(id, by).flatMap(seen -> shared(seen, seen.chosen()));
    }

    /** The introduction, if this account may see something of its candidate. */
    Mono<Introduction.Visible> visible(IntroductionId id, EmployersAccount by) {
        return CatchUp.within(introductions
                        .find(id)
                        .filterWhen(found -> isOfTheirs(found.parties(), by))
                        .filter(ReadShared::isSettled))
                .ofType(Introduction.Visible.class);
    }

    private Mono<Boolean> isOfTheirs(Parties parties, EmployersAccount by) {
        return parties.employer().equals(by.employer())
                ? Mono.just(true)
                : employers
                        .accountsOf(parties.employer())
                        .map(accounts -> accounts.contains(by.name()))
                        .defaultIfEmpty(false);
    }

    /** Whether it is not on its way to being seen. */
    private static boolean isSettled(Introduction introduction) {
        return switch (introduction) {
            case Introduction.Undecided _, Introduction.Agreed _ -> false;
            case Introduction.Visible _, Introduction.Over _ -> true;
        };
    }

    private Mono<Shared> shared(Introduction.Visible seen, Chosen chosen) {
        return readShareable.of(seen.parties().candidateId()).map(most -> Shared.of(most, chosen));
    }
}
