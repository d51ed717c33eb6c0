package nl.warmwelkom.web.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.follow.Signal;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.picture.FigureFile;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.region.RoundViews.Round;
import nl.warmwelkom.web.region.RoundViews.Rounds;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A round of the region: start one, follow it, stop it, and see what came of it. */
@Controller
@RequestMapping(RoundController.PATH)
class RoundController {

    static final String PATH = "/regio/ronde";

    private static final String ALL = "/regions/{code}/rounds";
    private static final String ONE = ALL + "/{id}";

    /** How well a workplace has to fit: from a good try to only the best. */
    private static final List<String> FITS = List.of("300", "400", "550");

    private final Api api;
    private final RoundOutcome outcome;
    private final Choices choices;
    private final Site site;

    RoundController(Api api, RoundOutcome outcome, Choices choices, Site site) {
        this.api = api;
        this.outcome = outcome;
        this.choices = choices;
        this.site = site;
    }

    @GetMapping
    Mono<Rendering> show(Reader reader, ServerWebExchange exchange, Locale locale) {
        return Forms.of(exchange).flatMap(form -> page(reader, exchange, form, locale));
    }

    /** What came of a round, for a spreadsheet. */
    @GetMapping("/{name}.csv")
    Mono<ResponseEntity<byte[]>> file(
            Reader reader, @PathVariable String name, ServerWebExchange exchange, Locale locale) {
        var region = AskedRegion.of(reader, exchange);
        return rounds(reader, region)
                .flatMap(rounds -> shown(reader, exchange, region, rounds))
                .map(seen -> FigureFile.of(outcome.figures(seen, locale), name, region.code()));
    }

    /** Starts one, or stops the one that a button names. */
    @PostMapping
    Mono<Rendering> act(Reader reader, ServerWebExchange exchange, Locale locale) {
        var region = AskedRegion.of(reader, exchange);
        return Forms.of(exchange)
                .flatMap(form -> api.act(reader, wanted(form, region))
                        .map(answer -> form.after(answer, "minimumFit"))
                        .flatMap(sent -> sent.isWrong()
                                ? page(reader, exchange, sent, locale)
                                : Mono.just(site.done(
                                        PATH + "?regio=" + region.code(),
                                        form.text("stop").isPresent() ? "round-stopped" : "round-started",
                                        locale))));
    }

    private static Call wanted(Form form, OwnRegion region) {
        return form.text("stop")
                .map(id -> Call.delete(ONE, "", region.code(), id))
                .orElseGet(() -> Call.post(ALL, body(form), region.code()));
    }

    private static Map<String, Object> body(Form form) {
        var fit = form.number("minimumFit");
        return fit.isPresent() ? Map.of("minimumFit", fit.getAsInt()) : Map.of();
    }

    private Mono<Rendering> page(Reader reader, ServerWebExchange exchange, Form form, Locale locale) {
        var region = AskedRegion.of(reader, exchange);
        return rounds(reader, region)
                .flatMap(rounds -> shown(reader, exchange, region, rounds)
                        .doOnNext(page -> page.found()
                                .filter(Predicate.not(Round::goesOn))
                                .ifPresent(_ -> Signal.showAnew(exchange)))
                        .map(page -> Forms.page("region/round", form.orElse(usual()))
                                .modelAttribute("region", region)
                                .modelAttribute("regionName", page.region())
                                .modelAttribute("rounds", rounds)
                                .modelAttribute("round", page.found())
                                .modelAttribute("figures", outcome.figures(page, locale))
                                .modelAttribute("fits", choices.of("round.fit.", FITS, locale))
                                .modelAttribute("days", new Days())
                                .build()));
    }

    private Mono<List<Round>> rounds(Reader reader, OwnRegion region) {
        return api.ask(reader, Call.get(ALL + "?limit=20", region.code()), Rounds.class)
                .map(answer -> answer.needed().body().all());
    }

    /** The one that was asked for, or the newest. */
    private Mono<RoundOutcome.Seen> shown(
            Reader reader, ServerWebExchange exchange, OwnRegion region, List<Round> rounds) {
        var asked = exchange.getRequest().getQueryParams().getFirst("ronde");
        var id = asked == null ? rounds.stream().findFirst().map(Round::id).orElse("") : asked;
        return outcome.of(reader, region.code(), id, rounds);
    }

    private static Form usual() {
        return Form.showing(Map.of("minimumFit", List.of("400")));
    }
}
