package nl.warmwelkom.web.weights;

import java.util.Comparator;
import java.util.List;
import nl.warmwelkom.web.picture.Bars;
import nl.warmwelkom.web.picture.Bars.Amount;
import nl.warmwelkom.web.picture.Figure;
import nl.warmwelkom.web.picture.Phrases;

/** The weights in words, and what they come to for somebody as there are many. */
record WeightsFigures(Phrases phrases) {

    /** What somebody told; a workplace where all of it is met lies as near as can be, which is three quarters. */
    private static final int STRENGTHS = 3;

    private static final int WISHES = 2;
    private static final int NEEDS = 1;
    private static final int QUARTERS = 3;

    /** Each weight in words. */
    Figure numbers(Points points) {
        return new Figure(
                "getallen",
                phrases.of("weights.numbers"),
                "",
                phrases.columns("weights.column.", "what", "points"),
                points.byName().entrySet().stream()
                        .map(weight -> List.of(words(weight.getKey()), String.valueOf(weight.getValue())))
                        .toList(),
                Bars.of(List.of()));
    }

    /** What one changes of another, a sentence for each. */
    List<String> different(Points before, Points after) {
        return Points.NAMES.stream()
                .filter(name -> before.of(name) != after.of(name))
                .map(name -> phrases.of("weights.different.one", words(name), before.of(name), after.of(name)))
                .toList();
    }

    private String words(String name) {
        return phrases.of("weights.points." + name);
    }

    /** What each part is of the whole. */
    Figure whole(Points points) {
        var parts = List.of(
                new Part("strengths", STRENGTHS * points.strength()),
                new Part("environment", WISHES * points.wish()),
                new Part("support", NEEDS * points.support()),
                new Part("interest", points.inField()),
                new Part("travel", QUARTERS * points.travelBand()));
        var whole = parts.stream().mapToInt(Part::points).sum();
        var amounts = parts.stream()
                .map(part -> Amount.of(
                        phrases.of("coach.part." + part.name()),
                        phrases.of("weights.whole.part", part.points(), whole),
                        part.points()))
                .toList();
        var most = amounts.stream().max(Comparator.comparingInt(Amount::part)).orElseThrow();
        return new Figure(
                "geheel",
                phrases.of("weights.whole"),
                phrases.of("weights.whole.told", whole, most.words()),
                phrases.columns("coach.parts.column.", "part", "points"),
                amounts.stream().map(one -> List.of(one.words(), one.told())).toList(),
                Bars.of(amounts, whole));
    }

    /** Named as in the words for a proposal. */
    private record Part(String name, int points) {}
}
