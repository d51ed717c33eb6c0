package nl.warmwelkom.web.candidate;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.candidate.AccessLogViews.AccessLog;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Who looked at my dossier, when, and why. */
@Controller
class AccessLogController {

    private static final int ON_A_PAGE = 100;

    private final Api api;

    AccessLogController(Api api) {
        this.api = api;
    }

    /** What somebody did in the own dossier is left out until it is asked for. Days are typed; what is no day is told so, and then nothing is left out. */
    @GetMapping("/mijn/wie-keek")
    Mono<Rendering> lines(
            Reader reader,
            @RequestParam(name = "van", defaultValue = "") String from,
            @RequestParam(name = "tot", defaultValue = "") String until,
            @RequestParam(name = "ook", defaultValue = "") String mine,
            @RequestParam(name = "verder", defaultValue = "") String cursor) {
        var first = Days.begins(from);
        var last = Days.begins(until).map(day -> day.plus(Duration.ofDays(1)));
        var ownToo = mine.equals("ik");
        var call = Call.get("/candidates/{id}/access-log", Keepers.own(reader).candidate())
                .query("from", first.map(Instant::toString).orElse(""))
                .query("until", last.map(Instant::toString).orElse(""))
                .query("own", String.valueOf(ownToo))
                .query("limit", String.valueOf(ON_A_PAGE))
                .query("cursor", cursor);
        var form = Form.showing(Map.of("van", List.of(from), "tot", List.of(until), "ook", List.of(mine)));
        return api.ask(reader, call, AccessLog.class)
                .map(answer -> answer.needed().body())
                .map(log -> Forms.page("candidate/access-log", checked(checked(form, "van", first), "tot", last))
                        .modelAttribute("lines", log.all())
                        .modelAttribute("next", requireNonNullElse(log.next(), ""))
                        .modelAttribute("days", new Days())
                        .build());
    }

    private static Form checked(Form form, String field, Optional<Instant> day) {
        return form.text(field).isPresent() && day.isEmpty() ? form.with(field, "day") : form;
    }
}
