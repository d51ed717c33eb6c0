package nl.warmwelkom.web.employer;

import java.util.Map;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.employer.IntroductionViews.Told;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Days;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * An introduction as its employer sees it. Made here for the employer, and for a candidate who wants to know what that will be: one
 * way, so that the two cannot differ.
 */
@Component
public class EmployersView {

    private final Api api;
    private final Catalogue catalogue;

    EmployersView(Api api, Catalogue catalogue) {
        this.api = api;
        this.catalogue = catalogue;
    }

    /**
     * One introduction.
     *
     * @param introduction where the API tells it to the employer, or what it would tell
     */
    public Mono<Seen> of(Reader reader, Call introduction) {
        return Mono.zip(
                        api.ask(reader, introduction, Told.class)
                                .map(answer -> answer.needed().body()),
                        catalogue.words("strengths", reader),
                        catalogue.words("support", reader))
                .map(parts -> new Seen(parts.getT1(), parts.getT2(), parts.getT3(), new Days()));
    }

    /** What {@code employer/seen.html} draws. */
    public record Seen(Told it, Map<String, String> strengths, Map<String, String> support, Days days) {}
}
