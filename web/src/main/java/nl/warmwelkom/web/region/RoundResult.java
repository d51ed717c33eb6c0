package nl.warmwelkom.web.region;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.warmwelkom.web.picture.Bars;
import nl.warmwelkom.web.picture.Bars.Amount;
import nl.warmwelkom.web.picture.Figure;
import nl.warmwelkom.web.picture.Phrases;
import nl.warmwelkom.web.region.RoundViews.Item;
import nl.warmwelkom.web.region.RoundViews.Round;
import nl.warmwelkom.web.region.RoundViews.Unserved;
import nl.warmwelkom.web.site.Language;
import nl.warmwelkom.web.site.ShortCode;

/**
 * What came of a round, in words, tables and pictures. A candidate is a code here: who it is, the jobcoach knows.
 *
 * @param employers the name of each
 * @param positions the title of each
 * @param earlier the round before it, if there was one
 */
record RoundResult(
        Round round,
        Map<String, String> employers,
        Map<String, String> positions,
        Optional<Round> earlier,
        Phrases phrases,
        Language language) {

    /** What matters here is who and where, and that is in the table. */
    private static final Bars NOT_DRAWN = new Bars(List.of());

    List<Figure> all() {
        return round.finished() ? List.of(compared(), served(), without()) : List.of();
    }

    private Figure compared() {
        var amounts = Stream.concat(Stream.of(round), earlier.stream())
                .map(one -> new Amount(
                        phrases.of(one.equals(round) ? "figure.round.this" : "figure.round.before"),
                        phrases.of("figure.round.bar", one.placed(), one.people()),
                        one.placed(),
                        one.people()))
                .toList();
        var before = round.before();
        return new Figure(
                "vergelijk",
                phrases.of("figure.round"),
                before == null
                        ? phrases.of("figure.round.first", round.placed(), round.people())
                        : phrases.of(
                                "figure.round.told",
                                before.servedInBoth(),
                                before.newlyServed(),
                                before.noLongerServed()),
                phrases.columns("figure.round.column.", "which", "served"),
                amounts.stream().map(one -> List.of(one.words(), one.told())).toList(),
                Bars.of(amounts));
    }

    /** By employer, for that is whom the account manager will call. */
    private Figure served() {
        var rows = round.proposals().stream()
                .map(item -> List.of(employer(item), position(item), ShortCode.of(item.candidateId())))
                .sorted(Comparator.<List<String>, String>comparing(List::getFirst)
                        .thenComparing(row -> row.get(1))
                        .thenComparing(List::getLast))
                .toList();
        return new Figure(
                "voorstellen",
                phrases.of("figure.served"),
                phrases.of(
                        "figure.served.told",
                        rows.size(),
                        rows.stream().map(List::getFirst).distinct().count()),
                phrases.columns("figure.served.column.", "employer", "position", "candidate"),
                rows,
                NOT_DRAWN);
    }

    /** By what would help, for that is what can be done about it. */
    private Figure without() {
        var rows = round.without().stream()
                .map(one -> List.of(help(one), ShortCode.of(one.candidateId())))
                .sorted(Comparator.<List<String>, String>comparing(List::getFirst)
                        .thenComparing(List::getLast))
                .toList();
        return new Figure(
                "zonder",
                phrases.of("figure.without"),
                rows.isEmpty() ? phrases.of("figure.without.none") : phrases.of("figure.without.told", rows.size()),
                phrases.columns("figure.without.column.", "help", "candidate"),
                rows,
                NOT_DRAWN);
    }

    private String employer(Item item) {
        return employers.getOrDefault(item.employerId(), ShortCode.of(item.employerId()));
    }

    private String position(Item item) {
        return positions.getOrDefault(item.positionId(), "");
    }

    private String help(Unserved one) {
        return language.of(one.help());
    }
}
