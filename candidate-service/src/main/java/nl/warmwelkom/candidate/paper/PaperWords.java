package nl.warmwelkom.candidate.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.candidate.paper.Paper.Item;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Coded;
import nl.warmwelkom.contracts.catalogue.EnvironmentTrait;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.SupportNeed;
import org.jspecify.annotations.Nullable;

/** What codes are called on paper, in one language; in Dutch unless somebody asks for English. */
public record PaperWords(boolean english) {

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final Map<String, Label> LABELS = Stream.<Coded>concat(
                    CATALOGUE.strengths().stream(), CATALOGUE.interests().stream())
            .collect(Collectors.toMap(Coded::code, Coded::label, (one, _) -> one));
    private static final Map<String, SupportNeed> NEEDS = byCode(CATALOGUE.supportNeeds());
    private static final Map<String, EnvironmentTrait> TRAITS = byCode(CATALOGUE.environment());

    private static final Map<String, Label> DAYS = Map.of(
            "mon", new Label("maandag", "Monday"),
            "tue", new Label("dinsdag", "Tuesday"),
            "wed", new Label("woensdag", "Wednesday"),
            "thu", new Label("donderdag", "Thursday"),
            "fri", new Label("vrijdag", "Friday"),
            "sat", new Label("zaterdag", "Saturday"),
            "sun", new Label("zondag", "Sunday"));
    private static final Map<String, Label> PARTS = Map.of(
            "am", new Label("ochtend", "morning"),
            "pm", new Label("middag", "afternoon"),
            "ev", new Label("avond", "evening"));

    public static PaperWords in(Locale asked) {
        return new PaperWords("en".equals(asked.getLanguage()));
    }

    public Locale language() {
        return english ? Locale.ENGLISH : Locale.of("nl");
    }

    public String of(Label label) {
        return english ? label.en() : label.nl();
    }

    public String of(String nl, String en) {
        return english ? en : nl;
    }

    public List<Item> named(List<String> codes) {
        return codes.stream()
                .map(code -> Item.of(of(LABELS.getOrDefault(code, new Label(code, code)))))
                .toList();
    }

    /** What helps: what the catalogue calls it, and the own words. */
    public Item need(String code, @Nullable String words) {
        var known = NEEDS.get(code);
        return new Item(known == null ? code : of(known.label()), words == null ? "" : words);
    }

    /** Wishes such as {@code geluid:low}. */
    public List<Item> wishes(List<String> wishes) {
        return wishes.stream().map(wish -> Item.of(wish(wish))).toList();
    }

    private String wish(String wish) {
        var parts = wish.split(":", 2);
        var trait = TRAITS.get(parts[0]);
        if (trait == null || parts.length < 2) {
            return wish;
        }
        return "%s: %s".formatted(of(trait.label()), of(parts[1].equals("low") ? trait.low() : trait.high()));
    }

    public List<Item> dayParts(List<String> dayParts) {
        return dayParts.stream().map(part -> Item.of(dayPart(part))).toList();
    }

    private String dayPart(String dayPart) {
        var parts = dayPart.split("-", 2);
        var day = DAYS.get(parts[0]);
        var part = PARTS.get(parts[parts.length - 1]);
        return day == null || part == null ? dayPart : of(day) + " " + of(part);
    }

    private static <C extends Coded> Map<String, C> byCode(List<C> list) {
        return list.stream().collect(Collectors.toUnmodifiableMap(Coded::code, Function.identity()));
    }
}
