package nl.warmwelkom.match.effect.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Tip;
import nl.warmwelkom.match.effect.domain.Effects;
import nl.warmwelkom.match.effect.domain.Effects.Temperature;
import nl.warmwelkom.match.effect.domain.Effects.Verdicts;
import nl.warmwelkom.match.effect.domain.Figures.Mean;
import nl.warmwelkom.match.effect.domain.Moment;
import nl.warmwelkom.match.effect.domain.Told;
import org.jspecify.annotations.Nullable;

/** How effects look on the wire. */
final class EffectShown {

    private static final int DECIMALS = 2;

    private EffectShown() {}

    static TipEffect tip(Tip tip, Effects effects, Locale language) {
        return new TipEffect(
                tip.id(),
                "en".equals(language.getLanguage())
                        ? tip.title().en()
                        : tip.title().nl(),
                verdicts(effects.verdicts(tip.id())),
                tip.concerns().stream()
                        .flatMap(concern -> Moment.LATER.stream()
                                .map(moment -> new ConcernChange(
                                        concern, moment.code(), change(effects.change(tip.id(), concern, moment)))))
                        .toList());
    }

    static Stream<HoldOutChange> holdOut(String concern, Effects effects) {
        return Moment.LATER.stream()
                .map(moment -> new HoldOutChange(
                        concern,
                        moment.code(),
                        change(effects.change(concern, moment, false)),
                        change(effects.change(concern, moment, true))));
    }

    static List<MomentTemperature> temperatures(Effects effects) {
        return Arrays.stream(Moment.values())
                .map(moment -> temperature(moment, effects.temperature(moment)))
                .toList();
    }

    private static VerdictCounts verdicts(Told<Verdicts> told) {
        return switch (told) {
            case Told.Known<Verdicts> known ->
                new VerdictCounts(
                        false,
                        known.employers(),
                        known.figure().helpful(),
                        known.figure().notHelpful(),
                        known.figure().knewThat());
            case Told.TooFew<Verdicts> _ -> new VerdictCounts(true, null, null, null, null);
        };
    }

    private static Change change(Told<Mean> told) {
        return switch (told) {
            case Told.Known<Mean> known ->
                new Change(
                        false,
                        known.employers(),
                        rounded(known.figure().mean()),
                        rounded(known.figure().from()),
                        rounded(known.figure().to()));
            case Told.TooFew<Mean> _ -> new Change(true, null, null, null, null);
        };
    }

    private static MomentTemperature temperature(Moment moment, Told<Temperature> told) {
        return switch (told) {
            case Told.Known<Temperature> known -> {
                var mean = known.figure().mean();
                yield new MomentTemperature(
                        moment.code(),
                        false,
                        known.employers(),
                        rounded(known.figure().median()),
                        rounded(mean.mean()),
                        rounded(mean.from()),
                        rounded(mean.to()));
            }
            case Told.TooFew<Temperature> _ -> new MomentTemperature(moment.code(), true, null, null, null, null, null);
        };
    }

    private static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    record TipEffect(String tip, String title, VerdictCounts verdicts, List<ConcernChange> changes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VerdictCounts(
            boolean tooFew,
            @Nullable Integer n,
            @Nullable Integer helpful,
            @Nullable Integer notHelpful,
            @Nullable Integer knewThat) {}

    record ConcernChange(String concern, String moment, Change change) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            boolean tooFew,
            @Nullable Integer n,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to) {}

    record HoldOutChange(String concern, String moment, Change fitting, Change general) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MomentTemperature(
            String moment,
            boolean tooFew,
            @Nullable Integer n,
            @Nullable BigDecimal median,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to) {}
}
