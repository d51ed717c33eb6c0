package nl.warmwelkom.match.matching.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Coded;
import nl.warmwelkom.contracts.catalogue.EnvironmentTrait;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.DayPart;
import nl.warmwelkom.match.matching.domain.Trait;
import nl.warmwelkom.match.matching.domain.Wish;

/** What codes are called. */
final class Labels implements Function<Code, Label> {

    private static final Map<String, Label> DAYS = Map.of(
            "mon", new Label("maandag", "Monday"),
            "tue", new Label("dinsdag", "Tuesday"),
            "wed", new Label("woensdag", "Wednesday"),
            "thu", new Label("donderdag", "Thursday"),
            "fri", new Label("vrijdag", "Friday"),
            "sat", new Label("zaterdag", "Saturday"),
            "sun", new Label("zondag", "Sunday"));

    private static final Map<String, Label> MOMENTS = Map.of(
            "am", new Label("ochtend", "morning"),
            "pm", new Label("middag", "afternoon"),
            "ev", new Label("avond", "evening"));

    private final Map<String, Label> strengths;
    private final Map<String, Label> fields;
    private final Map<String, Label> support;
    private final Map<String, EnvironmentTrait> traits;

    Labels(Catalogue catalogue) {
        strengths = labels(catalogue.strengths());
        fields = labels(catalogue.interests());
        support = labels(catalogue.supportNeeds());
        traits = catalogue.environment().stream()
                .collect(Collectors.toUnmodifiableMap(EnvironmentTrait::code, Function.identity()));
    }

    @Override
    public Label apply(Code code) {
        return switch (code) {
            case Code.Strength(var strength) -> known(strengths, strength);
            case Code.Field(var field) -> known(fields, field);
            case Code.Support(var need) -> known(support, need);
            case Code.Certificate(var certificate) -> new Label(certificate, certificate);
            case Trait(var trait) -> trait(trait);
            case Wish wish -> wish(wish);
            case DayPart dayPart -> dayPart(dayPart.value());
        };
    }

    private Label trait(String code) {
        var trait = traits.get(code);
        return trait == null ? new Label(code, code) : trait.label();
    }

    private Label wish(Wish wish) {
        var trait = traits.get(wish.trait().value());
        if (trait == null) {
            return new Label(wish.value(), wish.value());
        }
        var side = switch (wish.side()) {
            case LOW -> trait.low();
            case HIGH -> trait.high();
        };
        return new Label(
                "%s (%s)".formatted(trait.label().nl(), side.nl()),
                "%s (%s)".formatted(trait.label().en(), side.en()));
    }

    private static Label dayPart(String code) {
        var day = known(DAYS, code.substring(0, 3));
        var moment = known(MOMENTS, code.substring(4));
        return new Label(day.nl() + moment.nl(), day.en() + " " + moment.en());
    }

    private static Label known(Map<String, Label> labels, String code) {
        return labels.getOrDefault(code, new Label(code, code));
    }

    private static Map<String, Label> labels(List<? extends Coded> list) {
        return list.stream().collect(Collectors.toUnmodifiableMap(Coded::code, Coded::label));
    }
}
