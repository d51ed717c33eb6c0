package nl.warmwelkom.web.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.picture.Figure;
import nl.warmwelkom.web.picture.Phrases;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.region.DashboardViews.Fairness;
import nl.warmwelkom.web.region.RoundViews.Item;
import nl.warmwelkom.web.region.RoundViews.Position;
import nl.warmwelkom.web.region.RoundViews.Positions;
import nl.warmwelkom.web.region.RoundViews.Round;
import nl.warmwelkom.web.site.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A round with the names of who and what is in it. */
@Component
class RoundOutcome {

    /** Few enough to leave room for the pages of others. */
    private static final int AT_ONCE = 6;

    private final Api api;
    private final Catalogue catalogue;
    private final MessageSource messages;

    RoundOutcome(Api api, Catalogue catalogue, MessageSource messages) {
        this.api = api;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** What a page shows of a round; there may be none yet. */
    record Seen(
            String region,
            Optional<Round> found,
            Map<String, String> employers,
            Map<String, String> positions,
            List<Round> all) {

        private Optional<Round> before(Round round) {
            var before = round.before();
            return all.stream()
                    .filter(one -> before != null && one.id().equals(before.id()))
                    .findFirst();
        }
    }

    Mono<Seen> of(Reader reader, String region, String id, List<Round> all) {
        return Mono.zip(
                        catalogue.words("regions", reader),
                        one(reader, region, id),
                        api.ask(reader, Call.get("/regions/{code}/fairness", region), Fairness.class))
                .flatMap(parts -> positions(reader, parts.getT2())
                        .map(positions -> new Seen(
                                parts.getT1().getOrDefault(region, region),
                                parts.getT2(),
                                parts.getT3().optional().map(Fairness::names).orElse(Map.of()),
                                positions,
                                all)));
    }

    List<Figure> figures(Seen seen, Locale locale) {
        return seen.found()
                .map(round -> new RoundResult(
                                round,
                                seen.employers(),
                                seen.positions(),
                                seen.before(round),
                                Phrases.in(messages, locale),
                                Language.of(locale))
                        .all())
                .orElse(List.of());
    }

    private Mono<Optional<Round>> one(Reader reader, String region, String id) {
        return id.isEmpty()
                ? Mono.just(Optional.empty())
                : api.ask(reader, Call.get("/regions/{code}/rounds/{id}", region, id), Round.class)
                        .map(answer -> Optional.of(answer.needed().body()));
    }

    /** Titles are with their employers; where one does not come in time, its place stays empty. */
    private Mono<Map<String, String>> positions(Reader reader, Optional<Round> round) {
        return Flux.fromStream(round.stream()
                        .flatMap(one -> one.proposals().stream().map(Item::employerId))
                        .distinct())
                .flatMap(
                        employer -> api.ask(
                                reader, Call.get("/employers/{id}/positions?limit=100", employer), Positions.class),
                        AT_ONCE)
                .flatMapIterable(answer -> answer.optional().map(Positions::all).orElse(List.of()))
                .collect(Collectors.toMap(Position::id, Position::title, (one, _) -> one));
    }
}
