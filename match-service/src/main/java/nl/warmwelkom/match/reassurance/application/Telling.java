package nl.warmwelkom.match.reassurance.application;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Coded;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.Source;
import nl.warmwelkom.match.reassurance.domain.ChosenTip;
import nl.warmwelkom.match.reassurance.domain.Reason;
import org.jspecify.annotations.Nullable;

/** Words chosen tips for a reader. */
final class Telling {

    private static final int STRONG = 4;

    private final Map<String, Source> sources;
    private final Map<String, Label> concerns;
    private final Map<String, Label> needs;

    Telling(Catalogue catalogue) {
        sources = catalogue.sources().stream().collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));
        concerns = labels(catalogue.concerns());
        needs = labels(catalogue.supportNeeds());
    }

    ToldTip tell(ChosenTip chosen, Locale language) {
        var tip = chosen.tip();
        var source = sources.get(tip.source());
        return new ToldTip(
                tip.id(),
                in(language, tip.title()),
                Strength.carefully(tip),
                tip.stage().code(),
                chosen.because().stream()
                        .map(reason -> because(reason, language))
                        .toList(),
                source == null
                        ? new ToldTip.Source(tip.source(), null, tip.checkedOn())
                        : new ToldTip.Source(source.name(), source.url(), tip.checkedOn()),
                tip.validUntil(),
                tip.evidence().toString(),
                in(language, Strength.of(tip)),
                tip.provision());
    }

    private ToldTip.Because because(Reason reason, Locale language) {
        return switch (reason) {
            case Reason.Worry(var concern, var intensity) ->
                new ToldTip.Because(concern, in(language, worry(concerns.get(concern), concern, intensity)));
            case Reason.OftenAsked(var concern) ->
                new ToldTip.Because(
                        concern, in(language, often(concerns.getOrDefault(concern, new Label(concern, concern)))));
            case Reason.SharedNeed(var code) ->
                new ToldTip.Because(null, in(language, shared(needs.getOrDefault(code, new Label(code, code)))));
        };
    }

    private static Label worry(@Nullable Label known, String code, int intensity) {
        var label = known == null ? new Label(code, code) : known;
        var nl = label.nl().toLowerCase(Locale.ROOT);
        var en = label.en().toLowerCase(Locale.ROOT);
        return intensity >= STRONG
                ? new Label("Omdat u zich veel zorgen maakt over: " + nl, "Because you worry a lot about: " + en)
                : new Label("Omdat u zich zorgen maakt over: " + nl, "Because you worry about: " + en);
    }

    private static Label often(Label label) {
        return new Label(
                "Omdat veel werkgevers vragen hebben over: " + label.nl().toLowerCase(Locale.ROOT),
                "Because many employers have questions about: " + label.en().toLowerCase(Locale.ROOT));
    }

    private static Label shared(Label need) {
        return new Label(
                "Omdat de kandidaat deelt wat helpt: " + need.nl(),
                "Because the candidate shares what helps: " + need.en());
    }

    private static String in(Locale language, Label label) {
        return "en".equals(language.getLanguage()) ? label.en() : label.nl();
    }

    private static Map<String, Label> labels(List<? extends Coded> list) {
        return list.stream().collect(Collectors.toUnmodifiableMap(Coded::code, Coded::label));
    }
}
