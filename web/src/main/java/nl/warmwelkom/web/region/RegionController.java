package nl.warmwelkom.web.region;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.region.RegionViews.Introduction;
import nl.warmwelkom.web.region.RegionViews.Introductions;
import nl.warmwelkom.web.region.RegionViews.OpenQuestions;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import nl.warmwelkom.web.weights.WeightsApi;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What waits for an account manager, the longest first. */
@Controller
class RegionController {

    private final Api api;
    private final WeightsApi weights;
    private final Clock clock;
    private final Site site;

    RegionController(Api api, WeightsApi weights, Clock clock, Site site) {
        this.api = api;
        this.weights = weights;
        this.clock = clock;
        this.site = site;
    }

    @GetMapping("/regio")
    Mono<Rendering> home(Reader reader) {
        return Mono.zip(
                        api.ask(reader, Call.get("/introductions?limit=100&status=agreed"), Introductions.class)
                                .map(Answer::needed),
                        api.ask(reader, Call.get("/open-questions"), OpenQuestions.class)
                                .map(answer -> answer.optional()
                                        .map(OpenQuestions::all)
                                        .orElse(List.of())),
                        weights.waitFor(reader))
                .map(parts -> Rendering.view("region/home")
                        .modelAttribute(
                                "waiting", oldestFirst(parts.getT1().body().all()))
                        .modelAttribute("questions", parts.getT2())
                        .modelAttribute("weightsWait", parts.getT3())
                        .modelAttribute("days", new Days())
                        .modelAttribute("today", Days.on(clock.instant()))
                        .build());
    }

    /** Questions stand with everything else that waits; who leaves the end off the address of one comes there. */
    @GetMapping("/regio/vragen")
    Rendering questions(Locale locale) {
        return Rendering.redirectTo(site.page("/regio", locale) + "#questions")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private static List<Introduction> oldestFirst(List<Introduction> introductions) {
        return introductions.stream()
                .filter(Introduction::waits)
                .sorted(Comparator.comparing(Introduction::since))
                .toList();
    }
}
