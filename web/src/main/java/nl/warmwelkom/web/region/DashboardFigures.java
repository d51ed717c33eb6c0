package nl.warmwelkom.web.region;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.web.picture.Bars;
import nl.warmwelkom.web.picture.Bars.Amount;
import nl.warmwelkom.web.picture.Figure;
import nl.warmwelkom.web.picture.Phrases;
import nl.warmwelkom.web.region.DashboardViews.Concern;
import nl.warmwelkom.web.region.DashboardViews.Dashboard;
import nl.warmwelkom.web.region.DashboardViews.Exposure;
import nl.warmwelkom.web.region.DashboardViews.Waiting;
import nl.warmwelkom.web.region.DashboardViews.Water;

/**
 * The figures about a region, in words and as pictures.
 *
 * @param words of the codes of worries
 */
record DashboardFigures(Dashboard region, Map<String, String> words, Phrases phrases) {

    /** More bars than this nobody reads; the table has all of them. */
    private static final int DRAWN = 10;

    private static final int WARMEST = 100;

    /** In the order in which they are taken. */
    private static final List<String> STEPS = List.of(
            "proposed",
            "returned",
            "agreed",
            "rejected",
            "offered",
            "accepted",
            "met",
            "trial",
            "placed",
            "ended",
            "declined-by-candidate",
            "declined-by-employer",
            "expired",
            "withdrawn");

    List<Figure> all() {
        return List.of(worries(), water(), waiting(), people(), steps(), exposure());
    }

    private Figure worries() {
        var told = region.worries().stream().filter(one -> !one.tooFew()).findFirst();
        return new Figure(
                "zorgen",
                phrases.of("figure.worries"),
                told.map(one -> phrases.of("figure.worries.told", name(one), one.named()))
                        .orElseGet(() -> phrases.of("figure.too-few")),
                phrases.columns("figure.worries.column.", "worry", "employers", "weight"),
                region.worries().stream()
                        .map(one -> List.of(
                                name(one),
                                one.tooFew() ? phrases.of("figure.fewer-than-five") : "" + one.named(),
                                one.tooFew() ? "" : "" + one.heavy()))
                        .toList(),
                Bars.of(region.worries().stream()
                        .filter(one -> !one.tooFew())
                        .limit(DRAWN)
                        .map(one -> Amount.of(name(one), phrases.of("figure.employers", one.named()), one.heavy()))
                        .toList()));
    }

    private Figure water() {
        var known = region.water().stream().filter(one -> !one.tooFew()).toList();
        return new Figure(
                "temperatuur",
                phrases.of("figure.water"),
                known.isEmpty()
                        ? phrases.of("figure.too-few")
                        : phrases.of(
                                "figure.water.told",
                                moment(known.getLast()),
                                known.getLast().degrees()),
                phrases.columns("figure.water.column.", "moment", "employers", "median", "mean"),
                region.water().stream().map(this::waterRow).toList(),
                Bars.of(
                        known.stream()
                                .map(one -> Amount.of(
                                        moment(one), phrases.of("figure.degrees", one.degrees()), one.degrees()))
                                .toList(),
                        WARMEST));
    }

    private List<String> waterRow(Water one) {
        return one.tooFew()
                ? List.of(moment(one), phrases.of("figure.fewer-than-ten"), "", "")
                : List.of(moment(one), "" + one.n(), "" + one.median(), "" + one.mean());
    }

    private Figure waiting() {
        return new Figure(
                "wachten",
                phrases.of("figure.waiting"),
                region.waits().stream()
                        .filter(one -> one.introductions() > 0)
                        .max(Comparator.comparingInt(Waiting::longestDays))
                        .map(one -> phrases.of("figure.waiting.told", one.longestDays(), who(one)))
                        .orElseGet(() -> phrases.of("figure.waiting.none")),
                phrases.columns("figure.waiting.column.", "who", "introductions", "median", "longest"),
                region.waits().stream()
                        .map(one -> List.of(
                                who(one), "" + one.introductions(), "" + one.medianDays(), "" + one.longestDays()))
                        .toList(),
                Bars.of(region.waits().stream()
                        .map(one -> new Amount(
                                who(one),
                                phrases.of(
                                        "figure.waiting.bar", one.introductions(), one.medianDays(), one.longestDays()),
                                one.medianDays(),
                                one.longestDays()))
                        .toList()));
    }

    private Figure people() {
        var introduced = region.candidates() - region.neverIntroduced();
        var amounts = Stream.of(Map.entry("never", region.neverIntroduced()), Map.entry("introduced", introduced))
                .map(one -> Amount.of(phrases.of("figure.people." + one.getKey()), "" + one.getValue(), one.getValue()))
                .toList();
        return new Figure(
                "mensen",
                phrases.of("figure.people"),
                phrases.of("figure.people.told", region.neverIntroduced(), region.candidates()),
                phrases.columns("figure.people.column.", "what", "people"),
                amounts.stream().map(one -> List.of(one.words(), one.told())).toList(),
                Bars.of(amounts, region.candidates()));
    }

    private Figure steps() {
        var amounts = region.steps().entrySet().stream()
                .sorted(Comparator.comparingInt(step -> STEPS.indexOf(step.getKey())))
                .map(step -> Amount.of(phrases.of("step." + step.getKey()), "" + step.getValue(), step.getValue()))
                .toList();
        return new Figure(
                "kennismakingen",
                phrases.of("figure.steps"),
                phrases.of(
                        "figure.steps.told",
                        amounts.stream().mapToInt(Amount::whole).sum()),
                phrases.columns("figure.steps.column.", "step", "introductions"),
                amounts.stream().map(one -> List.of(one.words(), one.told())).toList(),
                Bars.of(amounts));
    }

    private Figure exposure() {
        var most = region.employers().stream()
                .sorted(Comparator.<Exposure>comparingInt(
                                one -> -one.proposedTo().known())
                        .thenComparing(Exposure::name))
                .toList();
        return new Figure(
                "werkgevers",
                phrases.of("figure.exposure"),
                phrases.of(
                        "figure.exposure.told",
                        region.employers().stream()
                                .filter(one -> one.introduced() == 0)
                                .count(),
                        region.employers().size()),
                phrases.columns("figure.exposure.column.", "employer", "proposed", "introduced"),
                most.stream()
                        .map(one -> List.of(
                                one.name(),
                                one.proposedTo().tooFew()
                                        ? phrases.of("figure.fewer-than-five")
                                        : "" + one.proposedTo().known(),
                                "" + one.introduced()))
                        .toList(),
                Bars.of(most.stream()
                        .filter(one -> !one.proposedTo().tooFew())
                        .limit(DRAWN)
                        .map(one -> Amount.of(
                                one.name(),
                                phrases.of(
                                        "figure.exposure.bar", one.proposedTo().known()),
                                one.proposedTo().known()))
                        .toList()));
    }

    private String name(Concern one) {
        return words.getOrDefault(one.concern(), one.concern());
    }

    private String moment(Water one) {
        return phrases.of("moment." + one.moment());
    }

    private String who(Waiting one) {
        return phrases.of("figure.waiting.for." + one.waitsFor());
    }
}
