package nl.warmwelkom.web.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.picture.Figure;
import nl.warmwelkom.web.picture.FigureFile;
import nl.warmwelkom.web.picture.Phrases;
import nl.warmwelkom.web.picture.TileMap;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.region.DashboardViews.Dashboard;
import nl.warmwelkom.web.region.DashboardViews.Fairness;
import nl.warmwelkom.web.region.DashboardViews.Water;
import nl.warmwelkom.web.region.DashboardViews.Waters;
import nl.warmwelkom.web.site.Days;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The region as pictures, as tables and as files. */
@Controller
@RequestMapping("/regio/dashboard")
class DashboardController {

    private final Api api;
    private final Catalogue catalogue;
    private final MessageSource messages;

    DashboardController(Api api, Catalogue catalogue, MessageSource messages) {
        this.api = api;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, ServerWebExchange exchange, Locale locale) {
        var region = AskedRegion.of(reader, exchange);
        return Mono.zip(
                        dashboard(reader, region),
                        catalogue.words("concerns", reader),
                        catalogue.words("regions", reader),
                        map(reader),
                        api.ask(reader, Call.get("/regions/{code}/fairness", region.code()), Fairness.class))
                .map(parts -> Rendering.view("region/dashboard")
                        .modelAttribute("region", region)
                        .modelAttribute("regions", parts.getT3())
                        .modelAttribute("asOf", parts.getT1().asOf())
                        .modelAttribute("figures", figures(parts.getT1(), parts.getT2(), locale))
                        .modelAttribute("map", parts.getT4())
                        .modelAttribute("fairness", parts.getT5().optional())
                        .modelAttribute("days", new Days())
                        .build());
    }

    /** One figure for a spreadsheet. */
    @GetMapping("/{name}.csv")
    Mono<ResponseEntity<byte[]>> file(
            Reader reader, @PathVariable String name, ServerWebExchange exchange, Locale locale) {
        var region = AskedRegion.of(reader, exchange);
        return Mono.zip(dashboard(reader, region), catalogue.words("concerns", reader))
                .map(parts -> FigureFile.of(figures(parts.getT1(), parts.getT2(), locale), name, region.code()));
    }

    private List<Figure> figures(Dashboard region, Map<String, String> words, Locale locale) {
        return new DashboardFigures(region, words, Phrases.in(messages, locale)).all();
    }

    private Mono<Dashboard> dashboard(Reader reader, OwnRegion region) {
        return api.ask(reader, Call.get("/regions/{code}/dashboard", region.code()), Dashboard.class)
                .map(answer -> answer.needed().body());
    }

    /** How warm the water is now in each of the reader's regions; of the others nothing is told. */
    private Mono<TileMap> map(Reader reader) {
        return Flux.fromIterable(reader.regions())
                .flatMap(code -> api.ask(reader, Call.get("/regions/{code}/temperatures", code), Waters.class)
                        .map(answer -> Map.entry(code, latest(answer))))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(TileMap::with);
    }

    private static String latest(Answer<Waters> answer) {
        return answer.optional().map(Waters::all).orElse(List.of()).stream()
                .filter(water -> !water.tooFew())
                .reduce((_, later) -> later)
                .map(Water::degrees)
                .map(String::valueOf)
                .orElse("?");
    }
}
