package nl.warmwelkom.match.reassurance.application;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.reassurance.domain.HoldOut;
import reactor.core.publisher.Mono;

/** Tips on an employer's own page: without what it knew, general ones for a few, and noted once they are seen. */
public final class AdviseEmployer {

    private final Reassuring reassuring;
    private final TipMemory memory;
    private final HoldOut holdOut;

    public AdviseEmployer(Reassuring reassuring, TipMemory memory, HoldOut holdOut) {
        this.reassuring = reassuring;
        this.memory = memory;
        this.holdOut = holdOut;
    }

    /** Whether this employer gets the tips that anybody gets, to see what fitting ones add. */
    public boolean holdsOut(String employerId) {
        return holdOut.includes(employerId);
    }

    /** For somebody else who looks along; nothing is noted. */
    public Mono<List<ToldTip>> tips(
            String employerId, KnownWorries worries, KnownEmployer employer, Stage stage, Locale language) {
        return memory.knownBy(employerId).map(knew -> choose(employerId, worries, employer, stage, knew, language));
    }

    /** For the employer itself. */
    public Mono<List<ToldTip>> show(
            String employerId, KnownWorries worries, KnownEmployer employer, Stage stage, Locale language) {
        return tips(employerId, worries, employer, stage, language)
                .flatMap(tips -> memory.shown(employerId, tips, holdOut.includes(employerId))
                        // Not to be counted is less bad than not to be shown.
                        .onErrorComplete()
                        .thenReturn(tips));
    }

    private List<ToldTip> choose(
            String employerId,
            KnownWorries worries,
            KnownEmployer employer,
            Stage stage,
            Set<String> knew,
            Locale language) {
        return holdOut.includes(employerId)
                ? reassuring.generalTips(worries, employer, stage, knew, language)
                : reassuring.tips(worries, employer, stage, knew, language);
    }
}
