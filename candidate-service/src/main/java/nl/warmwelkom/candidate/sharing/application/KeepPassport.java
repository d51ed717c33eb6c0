package nl.warmwelkom.candidate.sharing.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import nl.warmwelkom.candidate.dossier.application.ReadForDecider.Decider;
import nl.warmwelkom.candidate.dossier.application.Shareable;
import nl.warmwelkom.candidate.sharing.domain.Introduction;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.candidate.sharing.domain.Passport;
import reactor.core.publisher.Mono;

/** Whoever decides for a candidate hands a passport over to the employer of an introduction, and takes it back. */
public final class KeepPassport {

    private final PreviewSharing previewSharing;
    private final Passports passports;
    private final Clock clock;

    public KeepPassport(PreviewSharing previewSharing, Passports passports, Clock clock) {
        this.previewSharing = previewSharing;
        this.passports = passports;
        this.clock = clock;
    }

    /** Hands over what helps, in the order that was chosen. */
    public Mono<Outcome> handOver(IntroductionId id, Decider by, List<String> supportNeeds) {
        return decided(id, by, look -> {
            if (!(look.introduction() instanceof Introduction.Visible)) {
                return Mono.just(new Outcome.NotNow());
            }
            var most = look.most().needs().stream().map(Shareable.Need::code).toList();
            var tooMuch =
                    supportNeeds.stream().filter(need -> !most.contains(need)).toList();
            if (!tooMuch.isEmpty()) {
                return Mono.just(new Outcome.NotShareable(tooMuch));
            }
            var passport = new Passport(
                    look.introduction().parties().candidateId(),
                    supportNeeds,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    by.account());
            return passports.put(id, passport).thenReturn(Outcome.Passed.of(passport, look.most()));
        });
    }

    /** What was handed over, as its employer reads it now. */
    public Mono<Outcome> read(IntroductionId id, Decider by) {
        return decided(
                id,
                by,
                look -> passports
                        .find(id)
                        .<Outcome>map(passport -> Outcome.Passed.of(passport, look.most()))
                        .defaultIfEmpty(new Outcome.Unknown()));
    }

    /** Takes it back, whether there was one or not. */
    public Mono<Outcome> takeBack(IntroductionId id, Decider by) {
        return decided(id, by, _ -> passports.takeBack(id).thenReturn(new Outcome.TakenBack()));
    }

    private Mono<Outcome> decided(
            IntroductionId id, Decider by, Function<PreviewSharing.Look.Yours, Mono<Outcome>> then) {
        return previewSharing
                .look(id, by)
                .flatMap(look -> switch (look) {
                    case PreviewSharing.Look.Yours yours -> then.apply(yours);
                    case PreviewSharing.Look.OnlyTheCandidate() -> Mono.<Outcome>just(new Outcome.OnlyTheCandidate());
                })
                .defaultIfEmpty(new Outcome.Unknown());
    }

    /** What can come of it. */
    public sealed interface Outcome {

        /**
         * It is handed over.
         *
         * @param seen what the employer reads
         */
        record Passed(Passport passport, List<Shareable.Need> seen) implements Outcome {

            static Passed of(Passport passport, Shareable most) {
                return new Passed(passport, ReadPassport.needs(passport, most));
            }
        }

        record TakenBack() implements Outcome {}

        record Unknown() implements Outcome {}

        /** The employer may not know of the introduction. */
        record NotNow() implements Outcome {}

        record NotShareable(List<String> supportNeeds) implements Outcome {}

        /** The candidate has an account, and so decides alone. */
        record OnlyTheCandidate() implements Outcome {}
    }
}
