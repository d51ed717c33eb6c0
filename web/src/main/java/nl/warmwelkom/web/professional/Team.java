package nl.warmwelkom.web.professional;

import java.util.Map;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.professional.TeamViews.AdviceList;
import nl.warmwelkom.web.professional.TeamViews.Chain;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The advice about a candidate and who does what, for whoever may read it. */
@Component
public class Team {

    private final Api api;
    private final Catalogue catalogue;

    Team(Api api, Catalogue catalogue) {
        this.api = api;
        this.catalogue = catalogue;
    }

    /** Each part may be missing for a while; then the rest stands. */
    public Mono<Shown> of(Reader reader, String candidate) {
        return Mono.zip(
                        api.ask(reader, Call.get("/candidates/{id}/advice", candidate), AdviceList.class)
                                .map(answer -> answer.optional().orElse(AdviceList.NONE)),
                        api.ask(reader, Call.get("/candidates/{id}/who-does-what", candidate), Chain.class)
                                .map(answer -> answer.optional().orElse(Chain.NONE)),
                        catalogue.words("advice", reader),
                        catalogue.words("professions", reader))
                .map(parts -> new Shown(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4(), new Days()));
    }

    /** What {@code professional/team.html} draws. */
    public record Shown(
            AdviceList advice, Chain chain, Map<String, String> words, Map<String, String> professions, Days days) {}
}
