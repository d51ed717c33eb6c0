package nl.warmwelkom.match.introduction.application;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.match.introduction.domain.Accepted;
import nl.warmwelkom.match.introduction.domain.Agreed;
import nl.warmwelkom.match.introduction.domain.Closed;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.Met;
import nl.warmwelkom.match.introduction.domain.Offered;
import nl.warmwelkom.match.introduction.domain.Placed;
import nl.warmwelkom.match.introduction.domain.Proposed;
import nl.warmwelkom.match.introduction.domain.Returned;
import nl.warmwelkom.match.introduction.domain.SharedProvision;
import nl.warmwelkom.match.introduction.domain.Sharing;
import nl.warmwelkom.match.introduction.domain.SupportNeed;
import nl.warmwelkom.match.introduction.domain.Told;
import nl.warmwelkom.match.introduction.domain.Trial;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.match.provision.application.Cover;
import nl.warmwelkom.match.provision.application.TellCover;
import nl.warmwelkom.match.reassurance.application.KnownWorries;
import nl.warmwelkom.match.reassurance.application.Reassuring;
import nl.warmwelkom.match.reassurance.application.TipMemory;
import nl.warmwelkom.match.reassurance.application.ToldTip;
import reactor.core.publisher.Mono;

/** Gathers what stands around an introduction: the workplace, the employer's worries, and the tips that go along. */
public final class Details {

    private final Landscape landscape;
    private final Reassuring reassuring;
    private final TellCover cover;
    private final TipMemory memory;

    public Details(Landscape landscape, Reassuring reassuring, TellCover cover) {
        this(landscape, reassuring, cover, TipMemory.NONE);
    }

    public Details(Landscape landscape, Reassuring reassuring, TellCover cover, TipMemory memory) {
        this.landscape = landscape;
        this.reassuring = reassuring;
        this.cover = cover;
        this.memory = memory;
    }

    /**
     * What stands around it.
     *
     * @param tips for the stage that it is in; empty as long as nobody agreed and when it is closed
     * @param cover the provisions that the candidate chose to tell of, as long as tips go along
     */
    public record Around(
            KnownPosition position,
            KnownEmployer employer,
            KnownWorries worries,
            List<ToldTip> tips,
            List<Cover> cover) {}

    public Mono<Around> around(Introduction introduction, Locale language) {
        var parties = introduction.parties();
        return Mono.zip(
                        landscape.positionEver(parties.position().value()),
                        landscape.employer(parties.employer().value()),
                        reassuring.worriesOf(parties.employer().value()),
                        shareableNow(parties.candidate().value()),
                        memory.knownBy(parties.employer().value()))
                .map(zipped -> {
                    var known =
                            new Known(zipped.getT1(), zipped.getT2(), zipped.getT3(), zipped.getT4(), zipped.getT5());
                    return new Around(
                            known.position(),
                            known.employer(),
                            known.worries(),
                            tips(introduction, known, language),
                            cover.of(provisions(introduction), known.position().hoursMax()));
                });
    }

    /**
     * All that tips are chosen on here.
     *
     * @param knew ids of tips that the employer does not want to see again
     */
    private record Known(
            KnownPosition position,
            KnownEmployer employer,
            KnownWorries worries,
            Set<String> shareableNow,
            Set<String> knew) {}

    private List<ToldTip> tips(Introduction introduction, Known known, Locale language) {
        return switch (introduction) {
            case Agreed agreed -> tips(agreed.yes().sharing(), Stage.MEETING, known, language);
            case Told told -> tips(told.offer().yes().sharing(), stage(told), known, language);
            case Proposed _, Returned _, Closed _ -> List.of();
        };
    }

    private static Map<String, Boolean> provisions(Introduction introduction) {
        return switch (introduction) {
            case Agreed agreed -> provisions(agreed.yes().sharing());
            case Told told -> provisions(told.offer().yes().sharing());
            case Proposed _, Returned _, Closed _ -> Map.of();
        };
    }

    private static Map<String, Boolean> provisions(Sharing sharing) {
        return sharing.provisions().stream()
                .collect(Collectors.toUnmodifiableMap(SharedProvision::code, SharedProvision::applies));
    }

    private List<ToldTip> tips(Sharing sharing, Stage stage, Known known, Locale language) {
        return reassuring.tips(
                known.worries(),
                known.employer(),
                known.position(),
                needs(sharing, known.shareableNow()),
                stage,
                known.knew(),
                language);
    }

    private static Stage stage(Told told) {
        return switch (told) {
            case Offered _, Accepted _ -> Stage.MEETING;
            case Met _ -> Stage.FIRST_DAY;
            case Trial _, Placed _ -> Stage.FIRST_MONTHS;
        };
    }

    /** What was agreed to be shown and may be shown still: lowered in the dossier, it no longer weighs here either. */
    private static Set<String> needs(Sharing sharing, Set<String> shareableNow) {
        return sharing.supportNeeds().stream()
                .map(SupportNeed::code)
                .filter(shareableNow::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Mono<Set<String>> shareableNow(String candidateId) {
        return landscape
                .candidate(candidateId)
                .map(KnownCandidate::shareableNeeds)
                .map(Set::copyOf)
                .defaultIfEmpty(Set.of());
    }
}
