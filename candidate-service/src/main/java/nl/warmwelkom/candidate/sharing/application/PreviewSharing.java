package nl.warmwelkom.candidate.sharing.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.candidate.dossier.application.ReadForDecider;
import nl.warmwelkom.candidate.dossier.application.ReadForDecider.Decider;
import nl.warmwelkom.candidate.dossier.application.Shareable;
import nl.warmwelkom.candidate.sharing.domain.Chosen;
import nl.warmwelkom.candidate.sharing.domain.Introduction;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.platform.inbox.CatchUp;
import reactor.core.publisher.Mono;

/**
 * Whoever decides for a candidate looks at what the employer of an introduction would read. A choice goes through the same
 * {@link Shared} as what the employer does read.
 */
public final class PreviewSharing {

    private final Introductions introductions;
    private final ReadForDecider readForDecider;

    public PreviewSharing(Introductions introductions, ReadForDecider readForDecider) {
        this.introductions = introductions;
        this.readForDecider = readForDecider;
    }

    /** What there is to look at; empty when the decider may not know of the introduction. */
    public Mono<Look> look(IntroductionId id, Decider decider) {
        return CatchUp.within(introductions.find(id))
                .flatMap(introduction -> readForDecider
                        .of(introduction.parties().candidateId(), decider)
                        .map(answer -> switch (answer) {
                            case ReadForDecider.Answer.Yours(var most) -> new Look.Yours(introduction, most);
                            case ReadForDecider.Answer.OnlyTheCandidate() -> new Look.OnlyTheCandidate();
                        }));
    }

    /** What a decider gets to see. */
    public sealed interface Look {

        /** It is theirs to decide. */
        record Yours(Introduction introduction, Shareable most) implements Look {

            /** The words that the employer would read. */
            public Shared words(Chosen chosen) {
                return Shared.of(most, chosen);
            }

            /** What there is to choose between, in the order of the openness aid; what was chosen already goes first. */
            public List<Choice> choices() {
                return switch (introduction) {
                    case Introduction.Undecided _ -> open().toList();
                    case Introduction.Agreed agreed ->
                        Stream.concat(Stream.of(new Choice("chosen", agreed.chosen())), open())
                                .toList();
                    // What an employer has been told is there, or is withdrawn; it is not chosen again.
                    case Introduction.Visible visible -> List.of(new Choice("chosen", visible.chosen()));
                    case Introduction.Over _ -> List.of();
                };
            }

            private Stream<Choice> open() {
                var needs = most.needs().stream().map(Shareable.Need::code).collect(Collectors.toUnmodifiableSet());
                return Stream.of(
                        new Choice("all", new Chosen(true, most.story() != null, true, needs)),
                        new Choice("what-helps", new Chosen(false, false, false, needs)),
                        new Choice("nothing", new Chosen(false, false, false, Set.of())));
            }
        }

        /** The candidate has an account, and so decides alone. */
        record OnlyTheCandidate() implements Look {}
    }

    /** Something to choose, by its code in the openness aid. */
    public record Choice(String code, Chosen chosen) {}
}
