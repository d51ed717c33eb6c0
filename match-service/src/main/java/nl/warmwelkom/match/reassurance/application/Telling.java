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
    private static final int SMALL = 2;

    private final Map<String, Source> sources;
    private final Map<String, Label> concerns;
    private final Map<String, Label> needs;

    Telling(Catalogue catalogue) {
        sources = catalogue.sources().stream().collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));
        concerns = labels(catalogue.concerns());
        needs = labels(catalogue.supportNeeds());
    }

    /**
     * A tip.
     *
     * @param questions the reader's own questions about each worry, by their ids
     */
    ToldTip tell(ChosenTip chosen, Map<String, List<String>> questions, Locale language) {
        var tip = chosen.tip();
        var source = sources.get(tip.source());
        return new ToldTip(
                tip.id(),
                in(language, tip.title()),
                Strength.carefully(tip),
                tip.stage().code(),
                chosen.because().stream()
                        .map(reason -> because(reason, questions, language))
                        .toList(),
                source == null
                        ? new ToldTip.Source(tip.source(), null, tip.checkedOn())
                        : new ToldTip.Source(source.name(), source.url(), tip.checkedOn()),
                tip.validUntil(),
                tip.evidence().toString(),
                in(language, Strength.of(tip)),
                tip.provision());
    }

    private ToldTip.Because because(Reason reason, Map<String, List<String>> questions, Locale language) {
        return switch (reason) {
            case Reason.Worry(var concern, var intensity) -> {
                var asked = questions.getOrDefault(concern, List.of());
                var words = asked.isEmpty()
                        ? worry(concerns.get(concern), concern, intensity)
                        : asked(concerns.getOrDefault(concern, new Label(concern, concern)));
                yield new ToldTip.Because(concern, in(language, words), asked);
            }
            case Reason.OftenAsked(var concern) ->
                new ToldTip.Because(
                        concern,
                        in(language, often(concerns.getOrDefault(concern, new Label(concern, concern)))),
                        List.of());
            case Reason.SharedNeed(var code) ->
                new ToldTip.Because(
                        null, in(language, shared(needs.getOrDefault(code, new Label(code, code)))), List.of());
        };
    }

    private static Label worry(@Nullable Label known, String code, int intensity) {
        var label = known == null ? new Label(code, code) : known;
        var nl = label.nl().toLowerCase(Locale.ROOT);
        var en = label.en().toLowerCase(Locale.ROOT);
        if (intensity >= STRONG) {
            return new Label("Omdat u zich veel zorgen maakt over: " + nl, "Because you worry a lot about: " + en);
        }
        return intensity <= SMALL
                ? new Label("Omdat u een kleine zorg heeft over: " + nl, "Because you have a small worry about: " + en)
                : new Label("Omdat u zich zorgen maakt over: " + nl, "Because you worry about: " + en);
    }

    /** Whoever asked in own words is told so; the words themselves are kept elsewhere, under the id of the question. */
    private static Label asked(Label label) {
        return new Label(
                "Omdat u een vraag stelde over: " + label.nl().toLowerCase(Locale.ROOT),
                "Because you asked about: " + label.en().toLowerCase(Locale.ROOT));
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
